/**
 * What Vite must do otherwise in the live preview.
 */
import { resolve } from 'node:path';
import { openedSite } from '../door.ts';
import { projectRoot } from '../workspace.ts';

/** The text of a guide that Astro renders, as the open site has it: that of the last content without errors. */
const guideText = (id: string): string | undefined => {
  const site = openedSite();
  const guide = site?.glossary.guides.find((found) => resolve(projectRoot, site.guideFile(found)) === id);
  return guide?.format === 'mdx' ? guide.document.file.text : undefined;
};

/** Gives Astro the guides as the pipeline has read them, never a file that is half written or broken. */
export const guidePlugin = {
  name: 'headword-guides',
  enforce: 'pre',
  load: guideText,
  hotUpdate: {
    order: 'pre',
    // They are redrawn with all that belongs to them when the site has been prepared.
    handler: ({ file }: { readonly file: string }) => (/\.mdx?$/.test(file) ? [] : undefined),
  },
} as const;

/** Has every page of the preview load what shows notices. */
export const noticePlugin = {
  name: 'headword-notice',
  transform: (code: string, id: string) =>
    id.replace(/\?.*$/, '').endsWith('/vite/dist/client/client.mjs')
      ? `${code}\nimport('/src/client/live/show-notice.ts').catch(() => undefined);`
      : undefined,
} as const;
