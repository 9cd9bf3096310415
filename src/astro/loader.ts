/**
 * Astro's view of the content: ids and digests only. Text stays in the pipeline; MDX guides are rendered by Astro when a
 * page asks for them. When no site is open, as when types are checked, they load nothing.
 */
import type { Loader } from 'astro/loaders';
import { openedSite } from './door.ts';

/** Loads the terms as ids with the digest of their page. */
export const termLoader = (): Loader => ({
  name: 'headword-terms',
  load: ({ store }) => {
    const site = openedSite();
    if (!site) return Promise.resolve();
    const { glossary, termDigest } = site;
    for (const id of store.keys()) if (!glossary.bySlug.has(id)) store.delete(id);
    for (const term of glossary.terms) store.set({ id: term.slug, data: {}, digest: termDigest(term) });
    return Promise.resolve();
  },
});

/** Loads the guides; an MDX guide carries the path of its file, from which Astro renders it. */
export const guideLoader = (): Loader => ({
  name: 'headword-guides',
  load: ({ store }) => {
    const site = openedSite();
    if (!site) return Promise.resolve();
    const { glossary, guideDigest, guideFile } = site;
    store.clear();
    for (const guide of glossary.guides) {
      const mdx = guide.format === 'mdx' ? { filePath: guideFile(guide), deferredRender: true } : {};
      store.set({ id: guide.slug, data: {}, digest: guideDigest(guide), ...mdx });
    }
    return Promise.resolve();
  },
});
