/**
 * Has Astro draw the pages into the workspace. Pages whose key did not change are kept there from the build before.
 */
import { lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import '../quiet-astro.ts';
import { build } from 'astro';
import { sheetNames } from '../../model/sheets.ts';
import { frameName } from '../../emit/term/term-page.ts';
import type { Glossary } from '../../model/glossary.ts';
import { listFiles, sumOf, sumOfFile } from '../files.ts';
import { readKept, writeKept } from '../kept-text.ts';
import { withAstroFolder } from '../lock.ts';
import { projectRoot, type Workspace } from '../workspace.ts';

/** Path of a page or asset → digest of its bytes. */
export type DrawnPages = ReadonlyMap<string, string>;

/** Where Astro puts the frame of term pages. */
export const framePath = `glossary/${frameName}.html`;

/** Where it puts the frame of facets' pages. */
export const facetFramePath = `facet/${frameName}.html`;

/** Whether the glossary has the page that a path names; true for what is no page of a glossary. */
const createWish = (glossary: Glossary): ((path: string) => boolean) => {
  const sheets = new Set(sheetNames(glossary).map((name) => `${name}.html`));
  return (path) => {
    if (/^(?:compare|questions)\/.*\.html$/.test(path)) return sheets.has(path);
    const [, folder, name = ''] = /^(glossary|guides|category|path)\/(.*)\.html$/.exec(path) ?? [];
    if (folder === undefined || name === 'index') return true;
    if (folder === 'path') return glossary.paths.some(({ id }) => id === name);
    return folder === 'guides' && glossary.guideBySlug.has(name);
  };
};

const frames: ReadonlySet<string> = new Set([framePath, facetFramePath]);

/** The pages and assets that Astro drew, with their digests, without the frames. Pages of what was deleted are deleted too. */
const sortPages = (glossary: Glossary, { pages }: Workspace): DrawnPages => {
  const isWanted = createWish(glossary);
  const drawn = new Map<string, string>();
  for (const path of listFiles(pages)) {
    const file = join(pages, path);
    if (frames.has(path)) continue;
    if (isWanted(path)) drawn.set(path, sumOf(readFileSync(file)));
    else rmSync(file);
  }
  return drawn;
};

/** What Astro left, file by file, as text. */
const sealOf = ({ root, pages, astroCache }: Workspace): string =>
  JSON.stringify(
    [pages, astroCache].flatMap((folder) =>
      listFiles(folder).map((path) => [relative(root, join(folder, path)), sumOfFile(join(folder, path))]),
    ),
  );

/** Astro's own folder in the project: small files that it writes in every build, and one folder. */
const mendAstroFolder = (): void => {
  const folder = join(projectRoot, '.astro');
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (stat && !stat.isDirectory()) rmSync(folder);
  if (!stat?.isDirectory()) return;
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.name === 'collections' ? !entry.isDirectory() : !entry.isFile())
      rmSync(join(folder, entry.name), { recursive: true });
};

/**
 * Draws all pages. Those of the build before are kept, unless it was killed or they were altered since: then all are drawn
 * again.
 */
export const drawPages = async (glossary: Glossary, workspace: Workspace): Promise<DrawnPages> => {
  const { site } = glossary;
  if (readKept(workspace.seal) !== sealOf(workspace)) {
    rmSync(workspace.pages, { recursive: true, force: true });
    rmSync(workspace.astroCache, { recursive: true, force: true });
  }
  rmSync(workspace.seal, { recursive: true, force: true });
  rmSync(join(workspace.pages, '_astro'), { recursive: true, force: true });
  await withAstroFolder(() => {
    mendAstroFolder();
    return build({
      root: projectRoot,
      outDir: workspace.pages,
      cacheDir: workspace.astroCache,
      site: new URL(site.url).origin,
      base: site.base,
      logLevel: 'error',
    });
  });
  const drawn = sortPages(glossary, workspace);
  writeKept(workspace.seal, sealOf(workspace));
  return drawn;
};
