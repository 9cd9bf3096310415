import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { headword } from './src/astro/integration.ts';
import { createAlignmentPlugin, createGuidePlugins } from './src/render/guide-plugin.ts';
import { guideEnvironment } from './src/astro/door.ts';

/** Names that every page repeats are short: nothing packs a digest. */
const assets = { assetFileNames: '_astro/[hash][extname]' };
const named = (output) => ({ build: { rolldownOptions: { output } } });

export default defineConfig({
  srcDir: './src',
  trailingSlash: 'ignore',
  build: { format: 'preserve', inlineStylesheets: 'never', concurrency: 4 },
  compressHTML: true,
  scopedStyleStrategy: 'where',
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: createGuidePlugins(guideEnvironment),
      hastPlugins: [createAlignmentPlugin()],
      features: { directive: true, smartPunctuation: false, gfm: { footnotes: false } },
    }),
  },
  integrations: [mdx(), headword()],
  experimental: { incrementalBuild: true },
  vite: {
    build: { emptyOutDir: false, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
    environments: { client: named({ ...assets, entryFileNames: '_astro/[hash].js' }), prerender: named(assets) },
  },
});
