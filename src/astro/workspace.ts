/**
 * Where a build keeps what it may need again: one folder for each content folder, below .headword/ in the project.
 */
import { createHash, hash } from 'node:crypto';
import { lstatSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export interface Workspace {
  readonly root: string;
  /** Astro's output, kept between builds so that unchanged pages need not be written again. */
  readonly pages: string;
  /** Astro's own cache. */
  readonly astroCache: string;
  /** Rendered bodies by digest. */
  readonly fragments: string;
  /** Drawn diagrams by digest. */
  readonly diagrams: string;
  /** What the last published site consists of. */
  readonly manifest: string;
  /** Held by the build that is running. */
  readonly lock: string;
  /** Digests of Astro's output and cache as the last build left them; a build that finds others does not trust them. */
  readonly seal: string;
}

/** SHA-256 of a text, in hexadecimal. */
export const sha256 = (text: string): string => hash('sha256', text);

/** SHA-256 of texts, each told apart from the next, as 43 characters of base64url. */
export const digest = (...texts: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest('base64url');
};

/** Makes a folder below .headword/; what is there and is none is removed. */
const ensureFolder = (path: string): void => {
  const [parent, stat] = [dirname(path), lstatSync(path, { throwIfNoEntry: false })];
  if (stat?.isDirectory()) return;
  if (parent.startsWith(join(projectRoot, '.headword'))) ensureFolder(parent);
  if (stat) rmSync(path);
  mkdirSync(path, { recursive: true });
};

/**
 * Opens the workspace of a content folder; other content folders have others, so nothing leaks between them, and so has
 * the live preview, which may run beside a build.
 */
export const openWorkspace = (contentFolder: string, purpose: 'build' | 'preview' = 'build'): Workspace => {
  const name = digest(resolve(contentFolder)).slice(0, 12);
  const root = join(projectRoot, '.headword', purpose === 'build' ? name : `${name}-${purpose}`);
  ensureFolder(join(root, 'diagrams'));
  return {
    root,
    pages: join(root, 'pages'),
    astroCache: join(root, 'astro'),
    fragments: join(root, 'fragments.pack'),
    diagrams: join(root, 'diagrams'),
    manifest: join(root, 'published.json'),
    lock: join(root, 'lock'),
    seal: join(root, 'pages.json'),
  };
};
