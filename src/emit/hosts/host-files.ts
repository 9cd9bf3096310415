/**
 * The files that tell hosts how to serve the site, and the record of what is missing.
 */
import type { Glossary } from '../../model/glossary.ts';
import { caddyConfiguration } from './caddy.ts';
import { headersFile } from './headers-file.ts';
import { notFoundRecord } from './not-found.ts';
import { nginxConfiguration } from './nginx.ts';
import { redirectsFile } from './redirects-file.ts';
import { hasPlainBase } from './server-name.ts';

export interface HostFile {
  readonly path: string;
  readonly text: () => string;
}

/** Every file for hosts. */
export const hostFiles = (glossary: Glossary): readonly HostFile[] => [
  { path: '404.json', text: () => `${JSON.stringify(notFoundRecord(glossary.site))}\n` },
  { path: '_headers', text: () => headersFile(glossary) },
  { path: '_redirects', text: () => redirectsFile(glossary) },
  ...(hasPlainBase(glossary.site)
    ? [
        { path: 'deploy/nginx.conf', text: () => nginxConfiguration(glossary) },
        { path: 'deploy/Caddyfile', text: () => caddyConfiguration(glossary) },
      ]
    : []),
];
