/**
 * The preview's half of what lies over a page: tells every page the faults of the content, and, in the same words, what Astro
 * cannot draw.
 */
import type { AstroIntegration } from 'astro';
import { liveEvents, type LiveNotice } from '../../strings/live-notice.ts';
import type { LiveDoor } from '../door.ts';
import { withAstroFolder } from '../lock.ts';
import { drawingNotice, pageOf, type DrawingFault, type ErrorPayload } from './drawing-notice.ts';
import { serveArtefacts } from './serve-artefacts.ts';

type ServerSetup = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0];
type ViteServer = ServerSetup['server'];

/** Keeps what Astro and Vite would lay over the page: `onError` tells it in our words. */
const takeErrors = (server: ViteServer, onError: (err: DrawingFault) => void): void => {
  const { hot } = server.environments.client;
  const send = hot.send.bind(hot);
  hot.send = (...message: [ErrorPayload | string, unknown?]) => {
    const [payload] = message;
    if (typeof payload === 'object' && payload.type === 'error' && payload.err) onError(payload.err);
    else send(...(message as Parameters<typeof send>));
  };
};

/** Forgets the modules of MDX guides in every environment, so that they are read anew. */
const forgetGuides = (server: ViteServer): void => {
  for (const { moduleGraph } of Object.values(server.environments)) {
    for (const [file, modules] of moduleGraph.fileToModulesMap) {
      if (file.endsWith('.mdx')) modules.forEach((module) => moduleGraph.invalidateModule(module));
    }
  }
};

/** Joins a live site and Astro's server. */
export const serveLive = ({ server, refreshContent }: ServerSetup, live: LiveDoor): void => {
  const { hot } = server.environments.client;
  const crashes = new Map<string, LiveNotice | undefined>();
  takeErrors(server, (err) => {
    const path = pageOf(err) ?? [...crashes.keys()].at(-1) ?? '';
    const notice = drawingNotice(err, path);
    crashes.set(path, notice);
    hot.send({ type: 'custom', event: liveEvents.notice, data: live.notice() ?? notice });
  });
  server.middlewares.use((request, response, next) => {
    const path = (request.url ?? '/').replace(/\?.*$/, '').replace(/(?:\.html)?\/?$/, '');
    response.on('finish', () => {
      if (response.statusCode === 500) crashes.set(path, undefined);
      else crashes.delete(path);
    });
    serveArtefacts(request, response, next).catch(next);
  });
  hot.on(liveEvents.hello, (path: string, client) => {
    client.send(
      liveEvents.notice,
      live.notice() ?? crashes.get(path.replace(/(?:\.html)?\/?$/, '')) ?? crashes.get('') ?? null,
    );
  });
  live.onChange(async () => {
    const notice = live.notice();
    if (notice) {
      hot.send({ type: 'custom', event: liveEvents.notice, data: notice });
      return;
    }
    crashes.clear();
    forgetGuides(server);
    await withAstroFolder(() => refreshContent?.({}) ?? Promise.resolve());
    hot.send({ type: 'full-reload' });
  });
};
