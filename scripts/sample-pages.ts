/**
 * A few pages that stand for a built site: every list, and the heaviest page of each folder.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../src/astro/files.ts';

/** Pages that lead on at once are small. */
const leadsOn = (file: string, bytes: number): boolean =>
  bytes < 4_096 && readFileSync(file, 'utf8').includes('http-equiv="refresh"');

/** Address of a page below the base: "glossary/cache.html" is "glossary/cache". */
const pageAddress = (path: string): string => path.replace(/(?:^|(?<=\/))index\.html$|\.html$/, '');

/** Of terms and guides there are three, of other folders one. */
const placesIn = (folder: string, length: number): readonly number[] =>
  ['glossary', 'guides'].includes(folder) ? [0, Math.floor(length / 2), length - 1] : [0];

/**
 * Addresses of pages below the base: home, every list, then the heaviest page of each folder; of terms and guides
 * the middle one and the lightest too.
 */
export const samplePages = (root: string): readonly string[] => {
  const folders = new Map<string, { readonly path: string; readonly bytes: number }[]>();
  for (const path of listFiles(root).filter((file) => file.endsWith('.html'))) {
    const { size: bytes } = statSync(join(root, path));
    if (leadsOn(join(root, path), bytes)) continue;
    // Lists and the pages beside the home page stand for themselves.
    const folder = path.endsWith('index.html') || dirname(path) === '.' ? path : path.slice(0, path.indexOf('/'));
    folders.set(folder, [...(folders.get(folder) ?? []), { path, bytes }]);
  }
  return [...folders]
    .flatMap(([folder, pages]) => {
      const sorted = pages.toSorted((one, other) => other.bytes - one.bytes);
      return [...new Set(placesIn(folder, sorted.length))].flatMap((place) => sorted[place]?.path ?? []);
    })
    .map(pageAddress)
    .toSorted((one, other) => Number(one !== '') - Number(other !== ''));
};

/** Of these pages the ones that bring an element or a class which those before them have not. */
export const distinctPages = (root: string, pages: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return pages.filter((page) => {
    const file = [`${page}.html`, `${page}index.html`].map((path) => join(root, path)).find((path) => existsSync(path));
    const html = file === undefined ? '' : readFileSync(file, 'utf8');
    // Colours of code are the same on every page.
    const marks = html.replaceAll(/<pre.*?<\/pre>/gs, '').matchAll(/<([a-z][\w-]*)|\sclass="([^"]*)"/g);
    const before = seen.size;
    for (const [, tag, classes = ''] of marks)
      for (const mark of [tag ?? '', ...classes.split(' ').map((name) => `.${name}`)]) seen.add(mark);
    return seen.size > before;
  });
};
