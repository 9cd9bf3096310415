/**
 * npm run preview: serves the built site as a static host would.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectRoot } from '../src/astro/workspace.ts';
import { exitCodes, misuse, readOptions, runCommand, textOption } from './command.ts';
import { baseOf, createSiteServer } from './serve.ts';

const { values } = readOptions(
  {
    usage: 'npm run preview -- [options]',
    about: 'Serves the published site on this machine.',
    options: { '--out DIR': 'The published site. Default: dist', '--port N': 'Port. Default: 4321' },
  },
  { out: { type: 'string' }, port: { type: 'string' } },
);

const port = Number(textOption(values['port']) ?? 4321);
if (!Number.isInteger(port) || port < 0 || port > 65535) misuse('Unexpected --port, expected a number up to 65535.');

await runCommand(
  () =>
    new Promise<number>((done) => {
      const root = resolve(textOption(values['out']) ?? join(projectRoot, 'dist'));
      if (!existsSync(join(root, 'index.html'))) misuse(`There is no site at ${root}. Run "npm run build" first.`);
      const base = baseOf(root);
      const server = createSiteServer(root, base);
      server.on('error', (error: NodeJS.ErrnoException) => {
        process.stderr.write(
          error.code === 'EADDRINUSE' ? `Port ${port} is in use. Choose another with --port.\n` : `${error.message}\n`,
        );
        done(exitCodes.environment);
      });
      server.listen(port, '127.0.0.1', () => {
        const address = server.address();
        const actual = typeof address === 'object' && address ? address.port : port;
        process.stdout.write(`http://localhost:${actual}${base}  (Ctrl+C ends)\n`);
      });
      process.on('SIGINT', () => server.close(() => done(exitCodes.done)));
    }),
);
