/**
 * A whole build: prepare, draw pages with Astro, put the site together beside the published one, prove it, publish it.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileToHistory } from '../emit/history/changes-file.ts';
import type { Glossary } from '../model/glossary.ts';
import type { SiteOverrides } from '../model/site.ts';
import { stopsBuild, type Issue } from '../schema/issue.ts';
import { artefactsOf } from './artefacts/artefacts.ts';
import { openSite } from './door.ts';
import { drawnPages, drawPages } from './stage/draw-pages.ts';
import { listFiles } from './files.ts';
import { takeLock } from './lock.ts';
import { openPools } from './bodies/pools.ts';
import { prepare, today, type Prepared } from './prepare.ts';
import { schemaFaults, schemaFolder } from './proof/check-schemas.ts';
import { proveSite } from './proof/prove-site.ts';
import { findHistory, refuseForeign, type HistorySource } from './history/read-history.ts';
import { readContent } from '../read.ts';
import { inputDigest, tellAgain, type Told } from './same-again.ts';
import { indexFormat, writeSearchIndex } from './search/search.ts';
import { searchRecords } from './search/search-records.ts';
import { stagePosters } from './stage/stage-posters.ts';
import { stageFacets } from './stage/stage-facets.ts';
import { toSummary, type Summary } from './summary.ts';
import { stageTerms } from './stage/stage-terms.ts';
import { openStage, publish, readManifest, recover, writeManifest, type Manifest, type Stage } from './stage/stage.ts';
import type { PageRecord } from './proof/verify.ts';
import { digest, openWorkspace, type Workspace } from './workspace.ts';

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
}

const stageFiles = (stage: Stage, { site }: Prepared): void => {
  for (const artefact of artefactsOf(site)) {
    if (artefact.from) {
      stage.addText(artefact.path, artefact.text, artefact.from());
      continue;
    }
    const text = artefact.text();
    stage.addText(artefact.path, text, digest(text));
  }
};

/** Adds the search index: the published one when its text is the same, else a new one. Returns the digest of its text. */
const stageSearch = async (
  stage: Stage,
  glossary: Glossary,
  published: Manifest<Kept> | undefined,
): Promise<string> => {
  if (!glossary.site.search) return '';
  const records = searchRecords(glossary);
  const key = digest(indexFormat, JSON.stringify(records));
  const kept = Object.keys(published?.files ?? {}).filter((path) => path.startsWith('pagefind/'));
  if (published?.extra.search === key && kept.length > 0 && kept.every((path) => stage.addPublished(path))) return key;
  rmSync(join(stage.folder, 'pagefind'), { recursive: true, force: true });
  await writeSearchIndex(records, stage.folder);
  for (const path of listFiles(join(stage.folder, 'pagefind'))) stage.addWritten(`pagefind/${path}`);
  return key;
};

/** Fills the stage, proves it and publishes it. */
const fillAndPublish = async (
  stage: Stage,
  prepared: Prepared,
  workspace: Workspace,
  { published, input }: Start,
  { out, onProgress }: BuildOptions,
): Promise<BuildResult> => {
  const { glossary, issues } = prepared;
  for (const path of drawnPages(glossary, workspace)) {
    stage.addPage(path, join(workspace.pages, path), join(workspace.astroCache, 'dist', path));
  }
  onProgress?.('files');
  stageFiles(stage, prepared);
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
  const manifest = stage.manifest<Kept>({ records: Object.fromEntries(records), search, told });
  if (!summary.isUnchanged) publish(stage, out);
  writeManifest(workspace.manifest, manifest);
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
  return fillAndPublish(stage, prepared, workspace, start, options).finally(stage.discard);
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
    const faults = schemaFaults(schemaFolder(out));
    if (faults.length > 0) return { kind: 'unsound', faults, issues };
    openSite({ ...site, drawsFrame: true });
    onProgress?.('pages');
    await drawPages(glossary, workspace);
    return await putTogether(prepared, workspace, { published, input }, options);
  } finally {
    prepared.close();
  }
};

/**
 * Builds and publishes a site. With errors in the content, or faults in the result, the published site stays as it is.
 * Throws `EnvironmentFault` when another build of the same content is running.
 */
export const buildSite = async (options: BuildOptions): Promise<BuildResult> => {
  const workspace = openWorkspace(options.content);
  const release = takeLock(workspace.lock);
  return run(options, workspace).finally(release);
};
