/** Serves a built site on a free port, with the server of the preview. */
import type { AddressInfo } from 'node:net';
import { createSiteServer } from '../../scripts/serve.ts';

export interface Server {
  /** Address without a slash at the end. */
  readonly url: string;
  readonly close: () => void;
}

/** Serves `folder` on a free port of this machine. */
export const serve = async (folder: string): Promise<Server> => {
  const server = createSiteServer(folder);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
