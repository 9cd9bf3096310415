/**
 * A whole build: prepare, draw pages with Astro, put the site together beside the published one, prove it, publish it.
 */
import { dirname, join } from 'node:path';
import { fileToHistory } from '../emit/history/changes-file.ts';
import type { SiteOverrides } from '../model/site.ts';
import { stopsBuild, type Issue } from '../schema/issue.ts';
import { openSite } from './door.ts';
import { drawPages, type DrawnPages } from './stage/draw-pages.ts';
import { nameFullDisk } from './full-disk.ts';
import type { Holder } from './holder.ts';
import { waitForLock } from './lock.ts';
import { openPools } from './bodies/pools.ts';
import { prepare, today, type Prepared } from './prepare.ts';
import { schemaFaults, schemaFolder } from './proof/check-schemas.ts';
import { proveSite } from './proof/prove-site.ts';
import { findHistory, refuseForeign, type HistorySource } from './history/read-history.ts';
import { readContent } from '../read.ts';
import { inputDigest, tellAgain, type Told } from './same-again.ts';
import { stageSearch } from './search/stage-search.ts';
import { stagePosters } from './stage/stage-posters.ts';
import { stageFiles } from './stage/stage-files.ts';
import { stageFacets } from './stage/stage-facets.ts';
import { toSummary, type Summary } from './summary.ts';
import { stageTerms } from './stage/stage-terms.ts';
import { isAltered, readManifest, toManifest, writeManifest, type Manifest } from './stage/manifest.ts';
import { findPlace, makeFolder } from './stage/place.ts';
import { beside, publish, recover } from './stage/publish.ts';
import { openStage, type Stage } from './stage/stage.ts';
import type { PageRecord } from './proof/verify.ts';
import { openWorkspace, projectRoot, type Workspace } from './workspace.ts';

export interface BuildOptions {
  /** Absolute path of the content folder. */
  readonly content: string;
  /** Absolute path of the published site. */
  readonly out: string;
  readonly overrides: SiteOverrides;
  /** The history that goes on. */
  readonly history: HistorySource;
  /** Whether warnings stop the build. */
  readonly strict: boolean;
  readonly onProgress?: (step: Step, done?: number, total?: number) => void;
  /** Called when another build has to be waited for. */
  readonly onWait?: (holder: Holder, lock: string) => void;
}

export type Step = 'read' | 'diagrams' | 'bodies' | 'pages' | 'files' | 'posters' | 'search' | 'verify' | 'publish';

export type BuildResult =
  | { readonly kind: 'published'; readonly summary: Summary; readonly issues: readonly Issue[] }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  | { readonly kind: 'unsound'; readonly faults: readonly string[]; readonly issues: readonly Issue[] };

/** What verification and search keep between builds. */
interface Kept {
  readonly records: Readonly<Record<string, PageRecord>>;
  readonly search: string;
  readonly told: Told;
}

/** What a build begins with. */
interface Start {
  readonly published: Manifest<Kept> | undefined;
  /** Digest of all that the build is made of. */
  readonly input: string;
  readonly drawn: DrawnPages;
}

/** Fills the stage, proves it and publishes it. */
const fillAndPublish = async (
  stage: Stage,
  prepared: Prepared,
  workspace: Workspace,
  { published, input, drawn }: Start,
  { out, onProgress }: BuildOptions,
): Promise<BuildResult> => {
  const { glossary, issues } = prepared;
  for (const [path, sum] of drawn)
    stage.addPage(path, join(workspace.pages, path), join(workspace.astroCache, 'dist', path), sum);
  onProgress?.('files');
  await stageFiles(stage, prepared);
  stageFacets(stage, glossary, workspace);
  const staged = await stageTerms(stage, prepared, workspace, (done, total) => onProgress?.('pages', done, total));
  const pictures = await stagePosters(stage, glossary, (done) => onProgress?.('posters', done));
  onProgress?.('search');
  const search = await stageSearch(stage, glossary, published);
  onProgress?.('verify');
  const { records, faults } = proveSite(stage, glossary, staged, published?.extra.records);
  if (faults.length + pictures.faults.length > 0)
    return { kind: 'unsound', faults: [...pictures.faults, ...faults], issues };
  const summary = toSummary(prepared, stage, pictures);
  onProgress?.('publish');
  const told = { input, summary, issues };
  const files = stage.seal();
  if (summary.isUnchanged) stage.discard();
  else publish(stage, out);
  writeManifest(
    workspace.manifest,
    toManifest<Kept>(out, files, { records: Object.fromEntries(records), search, told }),
  );
  return { kind: 'published', summary, issues };
};

/** Puts the site together in a stage; a stage that was not published is removed, whatever happened. */
const putTogether = async (
  prepared: Prepared,
  workspace: Workspace,
  start: Start,
  options: BuildOptions,
): Promise<BuildResult> => {
  const stage = openStage(options.out, start.published);
  try {
    return await fillAndPublish(stage, prepared, workspace, start, options);
  } catch (error) {
    throw nameFullDisk(error, [stage.folder, workspace.root]);
  } finally {
    stage.discard();
  }
};

const run = async (options: BuildOptions, workspace: Workspace): Promise<BuildResult> => {
  const { content, out, overrides, strict, onProgress } = options;
  recover(out);
  onProgress?.('read');
  const files = readContent(content);
  const published = readManifest<Kept>(workspace.manifest, out);
  const input = inputDigest(files, [today(), overrides, strict]);
  // A history that is named is another input, whatever it holds.
  const again = options.history === 'published' ? tellAgain(published, input) : undefined;
  if (again) return { kind: 'published', summary: again.summary, issues: again.issues };
  const found = findHistory(options.history, out);
  const history = found && fileToHistory(found.changes);
  const pools = openPools();
  const progress = onProgress && { onProgress };
  const prepared = await prepare({ content, files, overrides, workspace, pools, history, ...progress }).finally(
    pools.close,
  );
  try {
    const { issues, glossary, site } = prepared;
    if (issues.some((issue) => stopsBuild(issue, strict))) return { kind: 'refused', issues };
    if (found) refuseForeign(found, glossary);
    const faults = schemaFaults(schemaFolder(out), (file) => isAltered(published, file));
    if (faults.length > 0) return { kind: 'unsound', faults, issues };
    openSite({ ...site, drawsFrame: true });
    onProgress?.('pages');
    const drawn = await drawPages(glossary, workspace);
    return await putTogether(prepared, workspace, { published, input, drawn }, options);
  } finally {
    prepared.close();
  }
};

/**
 * Builds and publishes a site, after other builds of the same content or to the same place. With errors in the content, or
 * faults in the result, the published site stays as it is. Throws `EnvironmentFault` for a place where no site may be.
 */
export const buildSite = async (options: BuildOptions): Promise<BuildResult> => {
  const { content, onWait } = options;
  const out = findPlace(options.out, [content, projectRoot]);
  const workspace = openWorkspace(content);
  const releases: (() => void)[] = [];
  makeFolder(dirname(out));
  try {
    for (const lock of [workspace.lock, beside(out, 'lock')]) releases.push(await waitForLock(lock, { onWait }));
    return await run({ ...options, out }, workspace);
  } catch (error) {
    throw nameFullDisk(error, [dirname(out), workspace.root]);
  } finally {
    for (const release of releases) release();
  }
};
