/**
 * From a content folder to a site that pages can draw: read, compile, draw diagrams, render bodies.
 */
import { availableParallelism } from 'node:os';
import { compile, type Compiled } from '../compile.ts';
import { guideLinks, guideWords } from '../emit/guide-words.ts';
import { tagWords } from '../emit/tag-words.ts';
import { termToMdx } from '../emit/term-mdx.ts';
import type { Glossary, Guide, Term } from '../model/glossary.ts';
import type { SiteOverrides } from '../model/site.ts';
import { readContent } from '../read.ts';
import type { DrawnDiagram } from '../render/tag.ts';
import { outlineMarkdown } from '../render/outline.ts';
import { sortIssues, type Issue } from '../schema/issue.ts';
import { guideDiagramIssue, termDiagramIssue } from './diagram-issues.ts';
import type { OpenSite } from './door.ts';
import { drawDiagrams } from './draw-diagrams.ts';
import { createGuideEnvironments, guideFileOf } from './guide-environment.ts';
import { openFragmentCache, type FragmentCache } from './fragment-cache.ts';
import { renderBodies, type Body } from './render-bodies.ts';
import { rendererVersion } from './renderer-version.ts';
import { digest, type Workspace } from './workspace.ts';

export interface PrepareOptions {
  readonly content: string;
  readonly overrides: SiteOverrides;
  readonly workspace: Workspace;
  readonly onProgress?: (step: 'diagrams' | 'bodies', done: number, total: number) => void;
}

export interface Prepared {
  readonly site: OpenSite;
  readonly glossary: Glossary;
  readonly issues: readonly Issue[];
  /** Source → drawing, for MDX guides and twins. */
  readonly diagrams: ReadonlyMap<string, DrawnDiagram>;
  readonly rendered: number;
  /** Ends the work with the cache. */
  readonly close: () => void;
}

/** The current day as `YYYY-MM-DD`, in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** Reads and compiles a content folder; renders nothing. */
export const compileContent = (content: string, overrides: SiteOverrides): Compiled =>
  compile(readContent(content), { overrides, today: today(), outline: outlineMarkdown });

const words = JSON.stringify(tagWords);

const termBody = (glossary: Glossary, version: string, term: Term, issues: Issue[]): Body => {
  const mdx = termToMdx(glossary.site, term);
  return {
    kind: 'term',
    key: digest(version, mdx, words),
    mdx,
    languages: term.codeLanguage ? [term.codeLanguage] : [],
    diagrams: term.source.diagram ? [term.source.diagram.source] : [],
    onKilled: (reason) => issues.push(limitIssue(term, reason)),
  };
};

const guideBody = (glossary: Glossary, version: string, guide: Guide, issues: Issue[]): Body => {
  const { diagrams, languages } = guide.outline;
  const links = guideLinks(glossary.site, guide);
  return {
    kind: 'guide',
    key: digest(version, guide.body, JSON.stringify([links, guideWords, glossary.site.base])),
    body: guide.body,
    words: guideWords,
    links,
    languages,
    diagrams: diagrams.map((diagram) => diagram.source),
    onKilled: (reason) => issues.push(limitIssue(guide, reason)),
  };
};

const limitIssue = ({ document }: Term | Guide, reason: string): Issue => ({
  rule: 'render-limit',
  severity: 'error',
  file: document.file.path,
  line: 1,
  column: 1,
  message: `Unexpected text, expected one that can be rendered in time: ${reason}.`,
  hint: 'Shorten its code and the lines of its code.',
});

const collectDiagramIssues = (
  terms: readonly Term[],
  guides: readonly Guide[],
  faults: Awaited<ReturnType<typeof drawDiagrams>>['faults'],
): readonly Issue[] => [
  ...terms.flatMap((term) => {
    const fault = faults.get(term.source.diagram?.source ?? '');
    return fault ? [termDiagramIssue(term, fault)] : [];
  }),
  ...guides.flatMap((guide) =>
    guide.outline.diagrams.flatMap((diagram) => {
      const fault = faults.get(diagram.source);
      return fault ? [guideDiagramIssue(guide, diagram, fault)] : [];
    }),
  ),
];

const toSite = (
  glossary: Glossary,
  cache: FragmentCache,
  keys: ReadonlyMap<Term | Guide, string>,
  version: string,
  drawing: Pick<OpenSite, 'guideFile' | 'guideEnvironment'>,
): OpenSite => {
  const { site } = glossary;
  const shell = digest(
    version,
    JSON.stringify([site.title, site.url, site.lang, site.author, site.licence, site.repository, site.search]),
  );
  const keyOf = (page: Term | Guide): string => keys.get(page) ?? '';
  const fragment = (page: Term | Guide): string | undefined =>
    cache.get(keyOf(page)) ?? cache.get(`${keyOf(page)}-draft`);
  return {
    glossary,
    drawsFrame: false,
    siteDigest: shell,
    termDigest: (term) => digest(shell, keyOf(term)),
    termFragment: (term) => Promise.resolve(fragment(term) ?? ''),
    guideDigest: (guide) =>
      digest(
        shell,
        keyOf(guide),
        JSON.stringify([guide.source, guide.terms, guide.seeAlso, guide.previous, guide.next]),
      ),
    ...drawing,
    guideFragment: (guide) => Promise.resolve(guide.format === 'md' ? (fragment(guide) ?? '') : undefined),
  };
};

/** Prepares a site. With errors among the issues, pages of faulty files are missing. */
export const prepare = async ({ content, overrides, workspace, onProgress }: PrepareOptions): Promise<Prepared> => {
  const { glossary, issues: found } = compileContent(content, overrides);
  const issues: Issue[] = [];
  const version = rendererVersion();
  const cache = openFragmentCache(workspace.fragments);
  const terms = new Map(glossary.terms.map((term) => [term, termBody(glossary, version, term, issues)]));
  const guides = new Map(glossary.guides.map((guide) => [guide, guideBody(glossary, version, guide, issues)]));
  const bodies = [...terms.values(), ...[...guides].filter(([guide]) => guide.format === 'md').map(([, body]) => body)];
  const mdxGuides = [...guides].filter(([guide]) => guide.format === 'mdx').map(([, body]) => body);
  const sources = [...bodies.filter((body) => !cache.has(body.key)), ...mdxGuides].flatMap((body) => body.diagrams);
  const size = Math.min(4, availableParallelism());
  const { drawn, faults } = await drawDiagrams(sources, {
    cache: workspace.diagrams,
    version,
    size,
    onDrawn: (done, total) => onProgress?.('diagrams', done, total),
  });
  issues.push(...collectDiagramIssues(glossary.terms, glossary.guides, faults));
  const rendered = await renderBodies(bodies, {
    cache,
    diagrams: drawn,
    base: glossary.site.base,
    size,
    onRendered: (done, total) => onProgress?.('bodies', done, total),
  });
  const keys = new Map<Term | Guide, string>([...terms, ...guides].map(([page, body]) => [page, body.key]));
  return {
    site: toSite(glossary, cache, keys, version, {
      guideFile: (guide) => guideFileOf(content, guide),
      guideEnvironment: await createGuideEnvironments(glossary, drawn),
    }),
    glossary,
    issues: sortIssues([...found, ...issues]),
    diagrams: drawn,
    rendered,
    close: () => cache.close(new Set(keys.values())),
  };
};
