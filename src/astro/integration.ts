/**
 * Headword inside Astro's development server: a change of the content redraws the open pages, an error in it lies over
 * them until it is mended.
 */
import type { AstroIntegration } from 'astro';
import { currentLiveSite } from './door.ts';
import { guidePlugin, noticePlugin } from './live/live-plugins.ts';
import { serveLive } from './live/live-server.ts';

export const headword = (): AstroIntegration => ({
  name: 'headword',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command === 'dev')
        updateConfig({ vite: { plugins: [guidePlugin, noticePlugin], server: { hmr: { overlay: false } } } });
    },
    'astro:server:setup': (setup) => {
      const live = currentLiveSite();
      if (live) serveLive(setup, live);
    },
  },
});
