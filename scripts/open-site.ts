/** A built site to look at: found, or the command ends with a sentence. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectRoot } from '../src/astro/workspace.ts';
import { misuse, textOption } from './command.ts';
import { baseOf, serveSite } from './serve.ts';

/** Absolute path of the built site that `--out` names; `dist` by default. */
export const siteFolder = (out: string | boolean | undefined): string => {
  const root = resolve(textOption(out) ?? join(projectRoot, 'dist'));
  return existsSync(join(root, 'index.html'))
    ? root
    : misuse(`There is no site at ${root}. Run "npm run build" first.`);
};

export interface OpenSite {
  /** Address of a page, e.g. "glossary/cache". */
  readonly addressOf: (page: string) => string;
  readonly close: () => void;
}

/** Serves a built site on a free port. */
export const openSite = async (root: string): Promise<OpenSite> => {
  const base = baseOf(root);
  const { url, close } = await serveSite(root, base);
  return { addressOf: (page) => `${url}${base}${page}`, close };
};
