/**
 * Headword inside Astro's development server: a change of the content redraws the open pages, an error in it lies over
 * them until it is mended.
 */
import type { AstroIntegration } from 'astro';
import type { Issue } from '../schema/issue.ts';
import { currentLiveSite } from './door.ts';
import { withAstroFolder } from './lock.ts';
import { serveArtefacts } from './live/serve-artefacts.ts';

/** What Vite's overlay shows of an issue. */
const toOverlay = ({ rule, file, line, column, message, hint }: Issue, others: number) => ({
  type: 'error' as const,
  err: {
    message: `${message}${hint ? `\n\nHint: ${hint}` : ''}${others > 0 ? `\n\n${others} more in the terminal.` : ''}`,
    stack: '',
    id: file,
    plugin: rule,
    loc: { file, line, column },
  },
});

export const headword = (): AstroIntegration => ({
  name: 'headword',
  hooks: {
    'astro:server:setup': ({ server, refreshContent }) => {
      const live = currentLiveSite();
      if (!live) return;
      server.middlewares.use((request, response, next) => void serveArtefacts(request, response, next));
      const tell = (): void => {
        const [first, ...others] = live.errors();
        if (first) server.ws.send(toOverlay(first, others.length));
      };
      server.ws.on('connection', () => setTimeout(tell, 50));
      live.onChange(async () => {
        if (live.errors().length > 0) {
          tell();
          return;
        }
        await withAstroFolder(() => refreshContent?.({}) ?? Promise.resolve());
        server.ws.send({ type: 'full-reload' });
      });
    },
  },
});
