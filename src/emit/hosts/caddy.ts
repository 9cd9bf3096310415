/**
 * `deploy/Caddyfile`: the site as Caddy serves it (https://caddyserver.com/docs/caddyfile), with the same answers as
 * `deploy/nginx.conf`. It works from Caddy 2.6 on.
 */
import type { Glossary } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import { termPath } from '../paths.ts';
import { redirectsOf } from '../redirect.ts';
import { levelRules, noLevel, twinRules, wantedOrder } from './accept-levels.ts';
import { caddyHeaders } from './caddy-headers.ts';
import { block, map, raw } from './caddy-text.ts';
import { caching } from './file-rules.ts';
import { endingTypes, isTextType, pathTypes } from './media-types.ts';
import { termEndings } from './redirects-file.ts';
import { baseRegex, hiddenFiles, hostName, serverRoot } from './server-name.ts';
import { siteHeaders, siteLinks } from './site-headers.ts';

const textTypes = [...new Set([...Object.values(endingTypes), ...Object.values(pathTypes)].filter(isTextType))].map(
  (type) => type.replace(/;.*$/, ''),
);

const acceptMaps = (): readonly string[] => [
  ...wantedOrder.flatMap((wanted) =>
    map(
      '{header.Accept}',
      `headword_${wanted}`,
      noLevel,
      levelRules(wanted).map(({ pattern, level }) => [`(?i)${pattern}`, level ?? '${1}'] as const),
    ),
  ),
  ...map(
    wantedOrder.map((wanted) => `{headword_${wanted}}`).join(''),
    'headword_twin',
    '',
    twinRules.map(({ pattern, ending }) => [pattern, ending] as const),
  ),
];

/** What is answered without a file. */
const answersWithoutFile = (glossary: Glossary): readonly string[] => {
  const { site } = glossary;
  return [
    '@unsafe not method GET HEAD',
    'header @unsafe Allow `GET, HEAD, OPTIONS`',
    'header @unsafe Access-Control-Allow-Methods `GET, HEAD, OPTIONS`',
    '@options method OPTIONS',
    'header @options Access-Control-Allow-Headers `If-Modified-Since, If-None-Match, Range`',
    'respond @options 204',
    'respond @unsafe 405',
    ...block('@hidden', [
      `path_regexp hidden ${raw(`^${baseRegex(site)}${hiddenFiles}|/\\.`)}`,
      `not path /.well-known/* ${site.base}.well-known/*`,
    ]),
    'error @hidden 404',
    ...(site.base === '/' ? [] : [`redir ${site.base.slice(0, -1)} ${site.base} 301`]),
    ...block('@slashed', [`path_regexp slashed ${raw(`^(${baseRegex(site)}[a-z0-9._/-]*[a-z0-9_-])/+$`)}`]),
    ...block('route @slashed', ['@page file {re.slashed.1}.html', 'redir @page {re.slashed.1} 301']),
    ...redirectsOf(glossary).flatMap(({ from, to }) =>
      termEndings.map((ending) => `redir ${termPath(site, from)}${ending} ${termPath(site, to)}${ending} 301`),
    ),
  ];
};

/** Files that count at the root of the host only, where the site lies below it. */
const rootFiles = ({ base }: Site): readonly string[] =>
  base === '/'
    ? []
    : [
        ...block('@rooted', ['path /robots.txt /.well-known/*', 'not file {path}']),
        `rewrite @rooted ${base.slice(0, -1)}{path}`,
      ];

/** Where a file may be: the twin that is wanted, the file that was asked for, a page without its ending, a folder. */
const places = '{path}{headword_twin} {path}index{headword_twin} {path} {path}.html {path}/';

const route = (glossary: Glossary): readonly string[] => {
  const { site } = glossary;
  return [
    ...acceptMaps(),
    ...siteHeaders(glossary).map(([name, value]) => `header ${name} ${raw(value)}`),
    `header +Link ${raw(siteLinks(site))}`,
    'header +Vary Accept',
    `header Cache-Control ${raw(caching.never)}`,
    ...answersWithoutFile(glossary),
    ...rootFiles(site),
    ...block('@missing', ['not {', `\tfile {path}${places.slice('{path}'.length)}`, '}']),
    'error @missing 404',
    `try_files ${places}`,
    ...caddyHeaders(site),
    'file_server',
  ];
};

const errors = (site: Site): readonly string[] => {
  const base = baseRegex(site);
  return [
    '@wanted vars {headword_twin} .json',
    `rewrite @wanted ${site.base}404.json`,
    `@record path_regexp ${raw(`\\.(?:json|jsonld|ndjson)$|^${base}api/`)}`,
    `rewrite @record ${site.base}404.json`,
    '@page not path_regexp `\\.json$`',
    `rewrite @page ${site.base}404.html`,
    '@problem path_regexp `\\.json$`',
    `header @problem Content-Type ${raw(pathTypes['404.json'])}`,
    'file_server',
  ];
};

/** The text of the Caddyfile. */
export const caddyConfiguration = (glossary: Glossary): string => {
  const { site } = glossary;
  return [
    `# Caddy serves the site from ${serverRoot(site)}${site.base}, where the folder that was built is copied to.`,
    '# Made by the build: change a copy.',
    ...block(hostName(site) ?? ':80', [
      `root * ${serverRoot(site)}`,
      ...block(
        'encode gzip',
        block(
          'match',
          textTypes.map((type) => `header Content-Type ${type}*`),
        ),
      ),
      ...block('route', route(glossary)),
      ...block('handle_errors', block('route', errors(site))),
    ]),
    '',
  ].join('\n');
};
