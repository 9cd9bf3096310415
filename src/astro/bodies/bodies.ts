/**
 * The body of every page as it is to be rendered, under the digest of all that it depends on.
 */
import { guideLinks, guideWordsOf } from '../../emit/guide/guide-words.ts';
import { sheetToMdx } from '../../emit/sheets/sheet-mdx.ts';
import { tagWordsOf } from '../../emit/tag-words.ts';
import { termToMdx } from '../../emit/term/term-mdx.ts';
import type { Glossary, Guide, Term } from '../../model/glossary.ts';
import { sheetsOf, termsOf, type Sheet } from '../../model/sheets.ts';
import type { GuideWords } from '../../render/guide-blocks.ts';
import type { Issue } from '../../schema/issue.ts';
import { limitIssue } from './limit-issue.ts';
import type { Body } from './render-bodies.ts';
import { digest } from '../workspace.ts';

/** What has a body of its own. */
export type BodyOwner = Term | Guide | Sheet;

/** What all bodies of one kind have in common. */
interface Shared {
  readonly glossary: Glossary;
  readonly version: string;
  readonly issues: Issue[];
  /** The words of tags, as one text. */
  readonly tagWords: string;
  readonly guideWords: GuideWords;
}

/** Tells a fault once, on however many pages its text stands. */
const tell =
  (issues: Issue[], { document }: Term | Guide): Body['onGivenUp'] =>
  (given) => {
    const issue = limitIssue(document, given);
    if (!issues.some(({ file, line, column }) => issue.file === file && issue.line === line && issue.column === column))
      issues.push(issue);
  };

const termBody = ({ glossary, version, issues, tagWords }: Shared, term: Term): Body => {
  const mdx = termToMdx(glossary, term);
  return {
    kind: 'mdx',
    key: digest(version, mdx, tagWords),
    mdx,
    languages: term.codeLanguage ? [term.codeLanguage] : [],
    diagrams: term.source.diagram ? [term.source.diagram.source] : [],
    onGivenUp: tell(issues, term),
  };
};

const sheetBody = ({ glossary, version, issues, tagWords }: Shared, sheet: Sheet): Body => {
  const mdx = sheetToMdx(glossary.site, sheet);
  const [first] = termsOf(sheet);
  const givenUp: Body['onGivenUp'] = (given) => {
    const cited = termsOf(sheet).find(({ source }) => [source.bad_code, source.good_code].includes(given.text));
    const owner = cited ?? first;
    if (owner) tell(issues, owner)(given);
  };
  return {
    kind: 'mdx',
    key: digest(version, mdx, tagWords),
    mdx,
    languages: termsOf(sheet).flatMap(({ codeLanguage }) => codeLanguage ?? []),
    diagrams: [],
    onGivenUp: givenUp,
  };
};

const guideBody = ({ glossary, version, issues, guideWords }: Shared, guide: Guide): Body => {
  const { diagrams, languages } = guide.outline;
  const links = guideLinks(glossary, guide);
  const shared = {
    key: digest(version, guide.format, guide.body, JSON.stringify([links, guideWords, glossary.site.base])),
    body: guide.body,
    languages,
    diagrams: diagrams.map((diagram) => diagram.source),
    onGivenUp: tell(issues, guide),
  };
  return guide.format === 'mdx'
    ? { ...shared, kind: 'fences' }
    : { ...shared, kind: 'guide', words: guideWords, ...links };
};

/** The bodies of all pages; what takes too long to render becomes an issue in `issues`. */
export const toBodies = (glossary: Glossary, version: string, issues: Issue[]): ReadonlyMap<BodyOwner, Body> => {
  const { site, terms, guides } = glossary;
  const shared = {
    glossary,
    version,
    issues,
    tagWords: JSON.stringify(tagWordsOf(site)),
    guideWords: guideWordsOf(site),
  };
  return new Map<BodyOwner, Body>([
    ...terms.map((term) => [term, termBody(shared, term)] as const),
    ...guides.map((guide) => [guide, guideBody(shared, guide)] as const),
    ...sheetsOf(glossary).map((sheet) => [sheet, sheetBody(shared, sheet)] as const),
  ]);
};
