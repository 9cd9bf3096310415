/**
 * Has Astro draw the pages into the workspace. Pages whose key did not change are kept there from the build before.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { sheetNames } from '../../model/sheets.ts';
import { frameName } from '../../emit/term/term-page.ts';
import type { Glossary } from '../../model/glossary.ts';
import { listFiles } from '../files.ts';
import { withAstroFolder } from '../lock.ts';
import { projectRoot, type Workspace } from '../workspace.ts';

/** Where Astro puts the frame of term pages. */
export const framePath = `glossary/${frameName}.html`;

/** Where it puts the frame of facets' pages. */
export const facetFramePath = `facet/${frameName}.html`;

/** Draws all pages. Those of a build that was killed are not trusted and are drawn again. */
export const drawPages = async ({ site }: Glossary, workspace: Workspace): Promise<void> => {
  if (existsSync(workspace.dirty)) {
    rmSync(workspace.pages, { recursive: true, force: true });
    rmSync(workspace.astroCache, { recursive: true, force: true });
  }
  mkdirSync(workspace.root, { recursive: true });
  writeFileSync(workspace.dirty, '');
  rmSync(join(workspace.pages, '_astro'), { recursive: true, force: true });
  await withAstroFolder(() =>
    build({
      root: projectRoot,
      outDir: workspace.pages,
      cacheDir: workspace.astroCache,
      site: new URL(site.url).origin,
      base: site.base,
      logLevel: 'error',
    }),
  );
  rmSync(workspace.dirty);
};

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

/** Paths of the pages and assets that Astro drew, without the frames. Pages of what was deleted are deleted too. */
export const drawnPages = (glossary: Glossary, workspace: Workspace): readonly string[] => {
  const isWanted = createWish(glossary);
  return listFiles(workspace.pages).filter((path) => {
    if (frames.has(path)) return false;
    if (isWanted(path)) return true;
    rmSync(join(workspace.pages, path));
    return false;
  });
};
