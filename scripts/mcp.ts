/**
 * npm run mcp: lets assistants on this machine ask the glossary, by the Model Context Protocol over standard input and output.
 * Nothing but the protocol is written to standard output.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectRoot } from '../src/astro/workspace.ts';
import { exitCodes, misuse, readOptions, runCommand, textOption } from './command.ts';
import { createServer } from './mcp/create-server.ts';
import { createReader } from './mcp/glossary-reader.ts';
import { filesOfFolder, filesOfSite, type ReadFile } from './mcp/published-files.ts';

const { values, positionals } = readOptions(
  {
    usage: 'node scripts/run.mjs mcp [options]',
    about:
      'Serves a published glossary to assistants (Model Context Protocol, stdio): search_terms, get_term, list_terms,\nlearning_path. Started by the assistant; in its settings name "node" and the path of scripts/run.mjs, because\n"npm run" writes to standard output too.',
    options: {
      '--dir DIR': 'Folder of the published site. Default: dist',
      '--site URL': 'Address of a published site, in place of a folder.',
    },
  },
  { dir: { type: 'string' }, site: { type: 'string' } },
);
if (positionals.length > 0) misuse(`Unexpected "${positionals.join(' ')}": options begin with "--".`);

const openFiles = (): ReadFile => {
  const [site, dir] = [textOption(values['site']), textOption(values['dir'])];
  if (site !== undefined && dir !== undefined) return misuse('Give --dir or --site, not both.');
  if (site !== undefined) {
    const isWeb = URL.canParse(site) && /^https?:$/.test(new URL(site).protocol);
    return isWeb
      ? filesOfSite(site)
      : misuse(`Unexpected --site "${site}", expected an address like https://example.org.`);
  }
  const folder = resolve(dir ?? join(projectRoot, 'dist'));
  if (!existsSync(join(folder, 'glossary/index.json')))
    misuse(`There is no glossary at ${folder}. Run "npm run build" first, or name another with --dir or --site.`);
  return filesOfFolder(folder);
};

/** The SDK is an optional package; undefined where it was left out. */
const loadKit = async () => {
  try {
    const { McpServer, ResourceTemplate } = await import('@modelcontextprotocol/sdk/server/mcp.js');
    const { StdioServerTransport } = await import('@modelcontextprotocol/sdk/server/stdio.js');
    return { McpServer, ResourceTemplate, StdioServerTransport };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
};

await runCommand(async () => {
  const files = openFiles();
  const kit = await loadKit();
  if (!kit) {
    process.stderr.write(
      'The package @modelcontextprotocol/sdk is not installed. Run "npm ci" without --omit=optional.\n',
    );
    return exitCodes.environment;
  }
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
  const server = createServer(kit, createReader(files), version);
  // It ends by itself when the assistant closes its end and the last answer is given.
  process.stdout.on('error', () => process.exit(exitCodes.done));
  await server.connect(new kit.StdioServerTransport());
  return exitCodes.done;
});
