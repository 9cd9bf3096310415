/**
 * npm run examples: proves the code of terms and guides, and records the verdicts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileAlone } from '../src/astro/prepare.ts';
import { sha256 } from '../src/astro/workspace.ts';
import { closingLines } from '../src/emit/issues/issue-text.ts';
import { proofInWords } from '../src/examples/proof-in-words.ts';
import { proofIssues, proveExamples, type Proof } from '../src/examples/prove-examples.ts';
import { recordVerdict } from '../src/examples/verdict.ts';
import { exampleDigest } from '../src/model/example-digest.ts';
import type { Glossary } from '../src/model/glossary.ts';
import { sortIssues, stopsBuild, type Issue } from '../src/schema/issue.ts';
import { contentFolder, exitCodes, misuse, readOptions, runCommand, textOption } from './command.ts';
import { formatHelp, formatOption, paletteFor, printIssues } from './report.ts';

const { values } = readOptions(
  {
    usage: 'npm run examples -- [options]',
    about:
      'Proves the code of terms and guides: it parses, and each pair shows what it declares. Ends with 1 when there are errors.',
    options: {
      '--content DIR': 'Folder with site.json, glossary/ and guides/. Default: content',
      '--format NAME': formatHelp,
      '--only SLUGS': 'Only these terms and guides, by commas.',
      '--strict': 'Treat warnings as errors: verdicts on codes that have changed since.',
      '--write': 'Record the verdicts in the terms.',
    },
  },
  {
    content: { type: 'string' },
    format: { type: 'string' },
    only: { type: 'string' },
    strict: { type: 'boolean' },
    write: { type: 'boolean' },
  },
);
const format = formatOption(values['format']);
const only = textOption(values['only'])?.split(',');
const content = contentFolder(values['content']);

/** Records the verdicts of a proof; returns the number of files that changed. */
const writeVerdicts = ({ pairs }: Proof): number => {
  const changed = pairs.flatMap(({ pair: { term }, verdict }) => {
    if (!verdict) return [];
    const path = join(content, term.document.file.path);
    const raw = readFileSync(path, 'utf8');
    const digest = exampleDigest(term.source, term.codeLanguage, sha256);
    const text = recordVerdict(raw, verdict, digest);
    return text === raw ? [] : [{ path, text }];
  });
  for (const { path, text } of changed) writeFileSync(path, text);
  return changed.length;
};

const isOf = (slugs: readonly string[] | undefined, { file }: Issue): boolean =>
  slugs?.includes(file.replaceAll(/^.*\/|\.[^.]+$/g, '')) ?? true;

/** Of the other faults, only those that keep a page from being read; and the verdicts that no longer hold. */
const concernsExamples = ({ terms, guides }: Glossary): ((issue: Issue) => boolean) => {
  const read = new Set([...terms, ...guides].map(({ document }) => document.file.path));
  return ({ rule, severity, file }) =>
    rule === 'example-stale' || (severity === 'error' && file !== 'site.json' && !read.has(file));
};

await runCommand(async () => {
  const { glossary, issues: found } = await compileAlone(content);
  const unknown = only?.find((slug) => !glossary.bySlug.has(slug) && !glossary.guideBySlug.has(slug));
  if (unknown !== undefined)
    misuse(`There is no term or guide "${unknown}", or it has faults of its own: npm run check.`);
  const proof = await proveExamples(glossary, only);
  const written = values['write'] === true ? writeVerdicts(proof) : 0;
  const compiled = written > 0 ? (await compileAlone(content)).issues : found;
  const ofPages = compiled.filter((issue) => isOf(only, issue));
  const issues = sortIssues([...ofPages.filter(concernsExamples(glossary)), ...proofIssues(proof)]);
  printIssues(issues, { content, format, command: 'examples' });
  if (format === 'text') {
    if (written > 0) process.stdout.write(`Recorded ${written} ${written === 1 ? 'verdict' : 'verdicts'}.\n`);
    process.stdout.write(`${proofInWords(proof)}\n${closingLines(issues, paletteFor(process.stdout))}\n`);
  }
  return issues.some((issue) => stopsBuild(issue, values['strict'] === true)) ? exitCodes.content : exitCodes.done;
});
