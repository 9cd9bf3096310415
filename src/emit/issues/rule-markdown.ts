/**
 * A rule of the catalogue as Markdown: for the page of the documentation and for reports that show help.
 */
import type { Rule, RuleExample } from '../../schema/rule.ts';

const languageOf = (path: string): string =>
  path.endsWith('.json') ? 'json' : path.endsWith('.mdx') ? 'mdx' : 'markdown';

/** A fence longer than any inside. */
const fenceFor = (code: string): string => {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  return '`'.repeat(longest + 1);
};

const block = (path: string, code: string, meta = ''): string => {
  const fence = fenceFor(code);
  return `${fence}${languageOf(path)}${meta} title="${path}"\n${code}\n${fence}`;
};

/** The example: what stands beside it, the faulty half and the mended one. */
export const exampleToMarkdown = (
  example: RuleExample,
  meta: { readonly bad: string; readonly good: string },
): string =>
  [
    ...Object.entries(example.beside ?? {}).map(([path, code]) => block(path, code, ' fragment')),
    block(example.file, example.bad, meta.bad),
    block(example.renamed ?? example.file, example.good, meta.good),
  ].join('\n\n');

/** Why it is a fault, and how to mend it, in paragraphs. */
export const ruleToMarkdown = ({ meaning, fix, more }: Rule): string =>
  [meaning, `**Mend it.** ${fix}`, ...(more === undefined ? [] : [more])].join('\n\n');
