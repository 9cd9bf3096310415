/**
 * The pipeline on one screen: files → sources → glossary → issues. Pure: what it needs of the world is passed in.
 */
import { buildGlossary } from './model/build-glossary.ts';
import type { Content } from './model/check.ts';
import { checkContent } from './model/checks.ts';
import type { GuideFile, TermFile } from './model/content-file.ts';
import type { Hash } from './model/example-digest.ts';
import type { Glossary } from './model/glossary.ts';
import { OutlineLimit, type Outline } from './schema/outline.ts';
import { buildSite, type SiteOverrides } from './model/site.ts';
import { issueAt, parseJson, type Parsed, type SourceDocument, type SourceFile } from './schema/document.ts';
import { checkCharacters } from './schema/characters/check-characters.ts';
import { checkGuideCharacters } from './schema/characters/check-guide-characters.ts';
import { checkGuideBody } from './schema/check-guide-body.ts';
import { parseFrontMatter, splitFrontMatter } from './schema/front-matter.ts';
import { guideSchema } from './schema/guide.ts';
import { sortIssues, type Issue } from './schema/issue.ts';
import { mdxFault } from './schema/mdx-fault.ts';
import { searchTestsSchema, type SearchTest } from './schema/search-test.ts';
import { siteSchema, type SiteSource } from './schema/site.ts';
import { termSchema } from './schema/term.ts';
import { reservedSlugs, slugPattern, slugRule } from './schema/text.ts';
import { validate, type Validated } from './schema/validate.ts';
import { wordsOf } from './strings.ts';

export interface CompileInput {
  readonly site: SourceFile | undefined;
  readonly terms: readonly SourceFile[];
  readonly guides: readonly SourceFile[];
  readonly searchTests?: SourceFile | undefined;
  readonly issues: readonly Issue[];
}

export interface CompileOptions {
  readonly overrides?: SiteOverrides;
  /** The current day as `YYYY-MM-DD`. */
  readonly today: string;
  readonly hash: Hash;
  /** Reads headings and links out of a guide's body. */
  readonly outline: (body: string, format: 'md' | 'mdx', linesBefore: number) => Outline;
}

export interface Compiled {
  /** The glossary of every file that fits its schema. */
  readonly glossary: Glossary;
  /** What readers must find by searching. */
  readonly searchTests: readonly SearchTest[];
  /** All issues, sorted. */
  readonly issues: readonly Issue[];
}

const fallbackSite: SiteSource = { title: 'Glossary', url: 'http://localhost:4321' };

const noSite: Issue = {
  rule: 'site',
  severity: 'warning',
  file: 'site.json',
  line: 1,
  column: 1,
  message: 'Unexpected absence of site.json, expected it to name the site and its address.',
  hint: 'Add site.json with "title" and "url".',
};

const check = <Output>(
  parsed: Parsed,
  schema: Parameters<typeof validate<Output>>[1],
  examine: (document: SourceDocument) => readonly Issue[] = () => [],
): Validated<Output> & { document?: SourceDocument } => {
  const { document } = parsed;
  if (!document) return { issues: parsed.issues };
  const { value, issues } = validate(document, schema);
  return {
    ...(value !== undefined && { value }),
    document,
    issues: [...parsed.issues, ...issues, ...examine(document)],
  };
};

const toTermFile = (file: SourceFile): { term?: TermFile; issues: readonly Issue[] } => {
  const { value: source, document, issues } = check(parseJson(file), termSchema, checkCharacters);
  return source && document ? { term: { source, document }, issues } : { issues };
};

const guideName = /^guides\/(?<slug>.*)\.(?<format>mdx?)$/;

/** The issue of a body that cannot be parsed; its place stands before the message, as `line:column:`. */
const bodyIssue = (document: SourceDocument, linesBefore: number, error: unknown): Issue => {
  if (error instanceof OutlineLimit) {
    const { message, hint } = error;
    return {
      rule: 'render-limit',
      severity: 'error',
      file: document.file.path,
      line: linesBefore + 1,
      column: 1,
      message,
      hint,
    };
  }
  const [, line = '1', column = '1', reason = ''] =
    /^(?:(\d+):(\d+):)?\s*([\s\S]*?)(?:\s*\([\w-]+:[\w-]+\))?$/.exec(
      error instanceof Error ? error.message : String(error),
    ) ?? [];
  const issue = issueAt(document, [], { rule: 'guide-syntax', severity: 'error', ...mdxFault(reason) });
  return { ...issue, line: Number(line) + linesBefore, column: Number(column), pointer: '' };
};

const toGuideFile = (
  file: SourceFile,
  outline: CompileOptions['outline'],
): { guide?: GuideFile; issues: readonly Issue[] } => {
  const { value: source, document, issues } = check(parseFrontMatter(file), guideSchema);
  const { slug = '', format } = guideName.exec(file.path)?.groups ?? {};
  if (!source || !document) return { issues };
  if (!slugPattern.test(slug) || reservedSlugs.has(slug)) {
    const message = `Unexpected file name "${slug}", expected ${slugRule}.`;
    return {
      issues: [issueAt(document, [], { rule: 'slug-file-name', severity: 'error', message, hint: 'Rename the file.' })],
    };
  }
  const { body, linesBefore } = splitFrontMatter(file.text);
  const early = checkGuideBody(document, body);
  if (early.length > 0) return { issues: [...issues, ...early] };
  const kind = format === 'mdx' ? 'mdx' : 'md';
  try {
    const found = outline(body, kind, linesBefore);
    const examined = checkGuideCharacters(document, body, found.codes);
    const guide = { slug, format: kind, source, document, body, linesBefore, outline: found } as const;
    return { guide, issues: [...issues, ...examined] };
  } catch (error) {
    return { issues: [bodyIssue(document, linesBefore, error)] };
  }
};

/** Builds issues at the fields of a file; at its beginning when it is missing. */
const locateIn =
  (path: string, document: SourceDocument | undefined): Content['locateSite'] =>
  (field, issue) => {
    const missing: SourceDocument = { file: { path, text: '' }, value: {}, locate: () => ({ line: 1, column: 1 }) };
    return issueAt(document ?? missing, field, issue);
  };

const slugsOf = (paths: readonly string[]): ReadonlySet<string> =>
  new Set(paths.map((path) => path.replace(/^.*\/|\.[^.]+$/g, '')));

/** Compiles the files of a content folder. Files with errors are left out of the glossary and told in the issues. */
export const compile = (files: CompileInput, { overrides = {}, today, hash, outline }: CompileOptions): Compiled => {
  const siteFile = files.site && check(parseJson(files.site), siteSchema, checkCharacters);
  const site = buildSite(siteFile?.value ?? fallbackSite, overrides);
  const terms = files.terms.map(toTermFile);
  const guides = files.guides.map((file) => toGuideFile(file, outline));
  const termFiles = terms.flatMap(({ term }) => term ?? []);
  const guideFiles = guides.flatMap(({ guide }) => guide ?? []);
  const { strings } = wordsOf(site);
  const defaults = { codeLabels: { bad: strings['code.avoid'], good: strings['code.prefer'] }, hash };
  const glossary = buildGlossary(site, termFiles, guideFiles, defaults);
  const unread = files.issues.flatMap(({ severity, file }) => (severity === 'error' ? [file] : []));
  const pathsOf = (found: readonly SourceFile[]): readonly string[] => [...found.map(({ path }) => path), ...unread];
  const faulty = {
    terms: slugsOf(pathsOf(files.terms.filter((_, index) => !terms[index]?.term))),
    guides: slugsOf(pathsOf(files.guides.filter((_, index) => !guides[index]?.guide))),
  };
  const tests = files.searchTests && check(parseJson(files.searchTests), searchTestsSchema);
  const searchTests = tests?.value ?? [];
  const content = { glossary, terms: termFiles, guides: guideFiles, faulty, today, searchTests };
  const issues = checkContent({
    ...content,
    locateSite: locateIn('site.json', siteFile?.document),
    locateSearchTest: locateIn('search.tests.json', tests?.document),
  });
  const parsing = [
    files.issues,
    siteFile ? siteFile.issues : [noSite],
    tests?.issues ?? [],
    ...terms.map((term) => term.issues),
    ...guides.map((guide) => guide.issues),
  ];
  return { glossary, searchTests, issues: sortIssues([...parsing.flat(), ...issues]) };
};
