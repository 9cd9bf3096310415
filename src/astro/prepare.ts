/**
 * From a content folder to a site that pages can draw: read, compile, draw diagrams, render bodies.
 */
import { compile, type Compiled } from '../compile.ts';
import { tagWordsOf } from '../emit/tag-words.ts';
import type { Glossary, Guide } from '../model/glossary.ts';
import type { History } from '../model/history/change.ts';
import type { SiteOverrides } from '../model/site.ts';
import { posterScope } from '../model/poster-scope.ts';
import { readContent, type ContentFiles } from '../read.ts';
import type { ColouredFence } from '../render/fence-colours.ts';
import { raw } from '../render/html.ts';
import { sortIssues, type Issue } from '../schema/issue.ts';
import { toBodies, type BodyOwner } from './bodies/bodies.ts';
import { collectDiagramIssues } from './bodies/diagram-issues.ts';
import type { OpenSite } from './door.ts';
import { drawDiagrams } from './bodies/draw-diagrams.ts';
import { createGuideEnvironments, guideFileOf } from './bodies/guide-environment.ts';
import { openFragmentCache, type FragmentCache } from './bodies/fragment-cache.ts';
import { createHistory } from './history/open-history.ts';
import { openPools, type Pools } from './bodies/pools.ts';
import { renderBodies, type Body } from './bodies/render-bodies.ts';
import { rendererVersion } from './bodies/renderer-version.ts';
import { createTwins } from './artefacts/twins.ts';
import { digest, sha256, type Workspace } from './workspace.ts';

export interface PrepareOptions {
  readonly content: string;
  /** The files of the content folder, where they have been read already. */
  readonly files?: ContentFiles;
  readonly overrides: SiteOverrides;
  readonly workspace: Workspace;
  readonly pools: Pools;
  /** The history of the site published before. */
  readonly history?: History | undefined;
  readonly onProgress?: (step: 'diagrams' | 'bodies', done: number, total: number) => void;
}

export interface Prepared {
  readonly site: OpenSite;
  readonly glossary: Glossary;
  readonly issues: readonly Issue[];
  readonly rendered: number;
  /** The history of the site published before. */
  readonly history: History | undefined;
  /** Ends the work with the cache. */
  readonly close: () => void;
}

/** The current day as `YYYY-MM-DD`, in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** Compiles a content folder, which is read unless its `files` are given; renders nothing. */
const compileContent = async (
  content: string,
  overrides: SiteOverrides,
  { outlines }: Pick<Pools, 'outlines'>,
  files: ContentFiles = readContent(content),
): Promise<Compiled> =>
  compile(files, { overrides, today: today(), hash: sha256, outline: await outlines.read(files.guides) });

/** The same for a command that does nothing else. */
export const compileAlone = (content: string, overrides: SiteOverrides = {}): Promise<Compiled> => {
  const pools = openPools();
  return compileContent(content, overrides, pools).finally(pools.close);
};

/** The body of a page, whole or with a diagram missing. */
const keptBody = (cache: FragmentCache, key = ''): string | undefined => cache.get(key) ?? cache.get(`${key}-draft`);

const toSite = (
  glossary: Glossary,
  cache: FragmentCache,
  keys: ReadonlyMap<BodyOwner, string>,
  version: string,
  drawing: Pick<OpenSite, 'diagramTexts' | 'guideFile' | 'guideEnvironment' | 'twins' | 'history'>,
): OpenSite => {
  const { site } = glossary;
  const shell = digest(
    version,
    JSON.stringify([
      site.title,
      site.url,
      site.lang,
      site.author,
      site.licence,
      site.repository,
      site.search,
      posterScope(glossary),
    ]),
  );
  const keyOf = (page: BodyOwner): string => keys.get(page) ?? '';
  const fragment = (page: BodyOwner): string | undefined => keptBody(cache, keys.get(page));
  return {
    glossary,
    drawsFrame: false,
    siteDigest: shell,
    termDigest: (term) => digest(shell, keyOf(term)),
    termFragment: (term) => Promise.resolve(raw(fragment(term) ?? '')),
    sheetDigest: (sheet) => digest(shell, keyOf(sheet)),
    sheetFragment: (sheet) => raw(fragment(sheet) ?? ''),
    guideDigest: (guide) =>
      digest(
        shell,
        keyOf(guide),
        drawing.twins.versionOf(guide),
        JSON.stringify([guide.category, guide.terms, guide.seeAlso, guide.places, guide.previous, guide.next]),
      ),
    ...drawing,
    guideFragment: (guide) => Promise.resolve(guide.format === 'md' ? raw(fragment(guide) ?? '') : undefined),
  };
};

/** Draws the diagrams of `bodies`; faults become issues. */
const drawAll = async (glossary: Glossary, bodies: readonly Body[], version: string, options: PrepareOptions) => {
  const diagrams = await drawDiagrams(
    bodies.flatMap((body) => body.diagrams),
    {
      cache: options.workspace.diagrams,
      version,
      pool: options.pools.diagrams,
      onDrawn: (done, total) => options.onProgress?.('diagrams', done, total),
    },
  );
  return { diagrams, issues: collectDiagramIssues(glossary.terms, glossary.guides, diagrams) };
};

/** All issues of a content folder, those of its diagrams included. */
export const findIssues = async (options: PrepareOptions): Promise<readonly Issue[]> => {
  const { glossary, issues } = await compileContent(options.content, options.overrides, options.pools);
  const version = rendererVersion();
  const drawn = await drawAll(glossary, [...toBodies(glossary, version, []).values()], version, options);
  return sortIssues([...issues, ...drawn.issues]);
};

/** Prepares a site. With errors among the issues, pages of faulty files are missing. */
export const prepare = async (options: PrepareOptions): Promise<Prepared> => {
  const { content, overrides, workspace, pools, onProgress } = options;
  const { glossary, issues: found } = await compileContent(content, overrides, pools, options.files);
  const version = rendererVersion();
  const cache = openFragmentCache(workspace.fragments);
  const issues: Issue[] = [];
  const bodies = toBodies(glossary, version, issues);
  // Those of unchanged pages too: their words are in the twins, and what there is to say of them is said each time.
  const all = [...bodies.values()];
  const { diagrams, issues: told } = await drawAll(glossary, all, version, options);
  const rendered = await renderBodies(all, {
    cache,
    diagrams,
    base: glossary.site.base,
    words: tagWordsOf(glossary.site),
    pool: pools.bodies,
    onRendered: (done, total) => onProgress?.('bodies', done, total),
  });
  const diagramTexts = new Map([...diagrams.drawn].map(([source, { text }]) => [source, text]));
  const twins = createTwins(glossary, diagramTexts);
  const keys = new Map([...bodies].map(([page, body]) => [page, body.key]));
  const fencesOf = (guide: Guide): readonly ColouredFence[] =>
    JSON.parse(keptBody(cache, keys.get(guide)) ?? '[]') as readonly ColouredFence[];
  return {
    site: toSite(glossary, cache, keys, version, {
      diagramTexts,
      twins,
      history: createHistory(glossary, twins, options.history),
      guideFile: (guide) => guideFileOf(content, guide),
      guideEnvironment: createGuideEnvironments(glossary, diagrams, fencesOf),
    }),
    glossary,
    issues: sortIssues([...found, ...told, ...issues]),
    rendered,
    history: options.history,
    close: () => cache.close(new Set(keys.values())),
  };
};
