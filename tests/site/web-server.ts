/** Starts a real web server with the configuration that a build wrote, on this machine only. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findWebServer, installWebServer, webServerAdvice, type WebServer } from '../../scripts/web-servers.ts';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Ask {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface StartedServer {
  /** Asks for a path as it is: nothing in it is tidied up, as fetch would. */
  readonly ask: (path: string, how?: Ask) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
};

const askAt = (port: number, path: string, { method = 'GET', headers = {} }: Ask = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const body = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    asked.on('error', reject);
    asked.end();
  });

/** Path of the program. A test without it fails: it must not pass by having looked at nothing. */
const programOf = (name: WebServer): string => {
  const program = findWebServer(name) ?? installWebServer(name);
  if (program === undefined) throw new Error(webServerAdvice(name));
  return program;
};

/** An unprivileged user, where the tests are run by root. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** The main configuration around ours: everything in one folder, no service, no privilege. */
const toNginx = (folder: string, port: number, text: string): string => `
daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log warn;
events { worker_connections 64; }
http {
  access_log off;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  ${text
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', '')
    .replace(/root \/var\/www\/[^;]*;/, `root ${folder}/root;`)}
}`;

/** A root in which the site lies at its base, readable by anybody. */
const layOut = (folder: string, site: string, base: string): void => {
  chmodSync(folder, 0o755);
  chmodSync(dirname(site), 0o755);
  if (nobody.uid !== undefined) chownSync(folder, nobody.uid, nobody.gid);
  const inner = base.slice(1, -1);
  if (inner) mkdirSync(join(folder, 'root'));
  symlinkSync(site, join(folder, 'root', inner).replace(/\/$/, ''));
};

const isUp = async (port: number, child: ChildProcess): Promise<boolean> => {
  for (let tries = 0; tries < 200 && child.exitCode === null; tries++) {
    if (await askAt(port, '/').then(Boolean, () => false)) return true;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return false;
};

/** The same for Caddy, which is told to leave certificates and its own state alone. */
const toCaddy = (folder: string, port: number, text: string): string => `
{
  admin off
  auto_https off
}
${text.replace(/^\S+ \{$/m, `http://127.0.0.1:${port} {\n\tbind 127.0.0.1`).replace(/root \* \/var\/www\/\S*/, `root * ${folder}/root`)}`;

const servers = {
  nginx: {
    file: 'nginx.conf',
    write: toNginx,
    args: (folder: string, file: string) => ['-e', join(folder, 'error.log'), '-p', folder, '-c', file],
  },
  caddy: {
    file: 'Caddyfile',
    write: toCaddy,
    args: (_: string, file: string) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
} as const;

/** What Caddy says of tabs, and of what the test has turned off. */
const expected = [
  '"level":"info"',
  'input is not formatted',
  'admin endpoint disabled',
  'automatic HTTPS is completely',
];

/** What a server complains of. */
const complaintsOf = (told: string): string =>
  told
    .split('\n')
    .filter((line) => line !== '' && !expected.some((words) => line.includes(words)))
    .join('\n');

/** Serves the site in `site`, built for `base`, by a web server with the configuration in it. */
export const startWebServer = async (name: WebServer, site: string, base: string): Promise<StartedServer> => {
  const program = programOf(name);
  const folder = mkdtempSync(join(tmpdir(), `headword-${name}-`));
  const port = await freePort();
  layOut(folder, site, base);
  const { file, write, args } = servers[name];
  const path = join(folder, file);
  writeFileSync(path, write(folder, port, readFileSync(join(site, 'deploy', file), 'utf8')));
  const child = spawn(program, args(folder, path), {
    stdio: 'pipe',
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    ...nobody,
  });
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const close = async (): Promise<void> => {
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  const hasStarted = await isUp(port, child);
  const complaints = hasStarted ? complaintsOf(told) : told;
  if (!hasStarted || complaints !== '') {
    await close();
    throw new Error(`${name} ${hasStarted ? 'complains' : 'did not start'}: ${complaints}`);
  }
  return { ask: (address, how) => askAt(port, address, how), close };
};
