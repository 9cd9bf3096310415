/**
 * Finds the web servers whose configurations are tested, or installs them as root on Debian.
 */
import { delimiter, join } from 'node:path';
import { aptGet, isExecutable } from './apt-get.ts';

export type WebServer = 'nginx' | 'caddy';

/** Path of a web server on PATH, or where Debian has it, which is not on everybody's PATH; undefined for none. */
export const findWebServer = (name: WebServer, path = process.env['PATH'] ?? ''): string | undefined =>
  [...path.split(delimiter).filter(Boolean), '/usr/sbin', '/usr/local/sbin']
    .map((folder) => join(folder, name))
    .find(isExecutable);

/** Installs Debian's when this is root on Debian; returns its path, or undefined. */
export const installWebServer = (name: WebServer): string | undefined =>
  aptGet(name, `The tests of its configuration need ${name}.`) ? findWebServer(name) : undefined;

/** What to tell when there is none. */
export const webServerAdvice = (name: WebServer): string =>
  `The tests of its configuration need ${name}, and it was not found. Install it (Debian: "apt-get install ${name}", ` +
  `macOS: "brew install ${name}").`;
