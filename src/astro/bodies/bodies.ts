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

const limitIssue = ({ document }: Term | Guide, reason: string): Issue => ({
  rule: 'render-limit',
  severity: 'error',
  file: document.file.path,
  line: 1,
  column: 1,
  message: `Unexpected text, expected one that can be rendered in time: ${reason}.`,
  hint: 'Shorten its code and the lines of its code.',
});

const termBody = ({ glossary, version, issues, tagWords }: Shared, term: Term): Body => {
  const mdx = termToMdx(glossary, term);
  return {
    kind: 'mdx',
    key: digest(version, mdx, tagWords),
    mdx,
    languages: term.codeLanguage ? [term.codeLanguage] : [],
    diagrams: term.source.diagram ? [term.source.diagram.source] : [],
    onKilled: (reason) => issues.push(limitIssue(term, reason)),
  };
};

const sheetBody = ({ glossary, version, issues, tagWords }: Shared, sheet: Sheet): Body => {
  const mdx = sheetToMdx(glossary.site, sheet);
  const [first] = termsOf(sheet);
  return {
    kind: 'mdx',
    key: digest(version, mdx, tagWords),
    mdx,
    languages: termsOf(sheet).flatMap(({ codeLanguage }) => codeLanguage ?? []),
    diagrams: [],
    onKilled: (reason) => first && issues.push(limitIssue(first, reason)),
  };
};

const guideBody = ({ glossary, version, issues, guideWords }: Shared, guide: Guide): Body => {
  const { diagrams, languages } = guide.outline;
  const links = guideLinks(glossary, guide);
  return {
    kind: 'guide',
    key: digest(version, guide.body, JSON.stringify([links, guideWords, glossary.site.base])),
    body: guide.body,
    words: guideWords,
    ...links,
    languages,
    diagrams: diagrams.map((diagram) => diagram.source),
    onKilled: (reason) => issues.push(limitIssue(guide, reason)),
  };
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

/** Bodies that we render; those of MDX guides are rendered by Astro. */
export const isOurs = ([page]: readonly [BodyOwner, Body]): boolean => !('format' in page) || page.format === 'md';
