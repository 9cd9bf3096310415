/**
 * `deploy/nginx.conf`: the site as nginx serves it best (https://nginx.org/en/docs/http/ngx_http_core_module.html), with
 * twins by `Accept`, which static hosts do not have. It works from nginx 1.11.2 on.
 */
import type { Glossary } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import { termPath } from '../paths.ts';
import { redirectsOf } from '../redirect.ts';
import { endingTypes, isTextType, otherType, pathTypes } from './media-types.ts';
import { nginxMaps } from './nginx-maps.ts';
import { block, quote } from './nginx-text.ts';
import { termEndings } from './redirects-file.ts';
import { baseRegex, hiddenFiles, hostName, serverRoot } from './server-name.ts';
import { siteHeaders, siteLinks } from './site-headers.ts';

const withoutCharset = (type: string): string => type.replace(/; charset=.*$/, '');

const types = [...new Set([...Object.values(endingTypes), ...Object.values(pathTypes)].map(withoutCharset))];
const charsetTypes = Object.values(endingTypes)
  .filter((type) => type !== withoutCharset(type))
  .map(withoutCharset);
/** Of HTML, nginx knows by itself that it is text. */
const isOther = (type: string): boolean => type !== 'text/html';

const addHeader = (name: string, value: string): string => `add_header ${name} ${quote(value)} always;`;

const headers = (glossary: Glossary): readonly string[] => [
  ...siteHeaders(glossary).map(([name, value]) => addHeader(name, value)),
  addHeader('Link', siteLinks(glossary.site)),
  addHeader('Link', '$headword_described'),
  addHeader('Link', '$headword_alternates'),
  addHeader('Cache-Control', '$headword_cache'),
  addHeader('Content-Location', '$headword_location'),
  addHeader('Vary', '$headword_vary'),
  addHeader('X-Robots-Tag', '$headword_robots'),
  addHeader('Allow', '$headword_allow'),
  addHeader('Access-Control-Allow-Methods', '$headword_allow'),
  addHeader('Access-Control-Allow-Headers', '$headword_asked'),
];

/** Locations of files whose ending does not tell their type. */
const typedLocations = (site: Site): readonly string[] =>
  Object.entries(pathTypes).flatMap(([pattern, type]) => {
    const isFolder = pattern.endsWith('*');
    return block(`location ${isFolder ? '' : '= '}${quote(site.base + pattern.replace('*', ''))}`, [
      'types { }',
      `default_type ${quote(type)};`,
      'try_files $uri =404;',
    ]);
  });

const redirects = (glossary: Glossary): readonly string[] =>
  redirectsOf(glossary).flatMap(({ from, to }) =>
    termEndings.map(
      (ending) =>
        `location = ${termPath(glossary.site, from)}${ending} { return 301 ${termPath(glossary.site, to)}${ending}$is_args$args; }`,
    ),
  );

/** Files that count at the root of the host only, where the site lies below it. */
const rootFiles = ({ base }: Site): readonly string[] =>
  base === '/'
    ? []
    : [
        `location = /robots.txt { try_files $uri ${base}robots.txt =404; }`,
        `location ^~ /.well-known/ { try_files $uri ${base.slice(0, -1)}$uri =404; }`,
        ...block('location = /.well-known/api-catalog', [
          'types { }',
          `default_type ${quote(pathTypes['.well-known/api-catalog'])};`,
          `try_files $uri ${base.slice(0, -1)}$uri =404;`,
        ]),
      ];

const locations = (glossary: Glossary): readonly string[] => {
  const { site } = glossary;
  const { base } = site;
  const from = baseRegex(site);
  return [
    ...(base === '/' ? [] : [`location = ${base.slice(0, -1)} { return 301 ${base}; }`]),
    `location ~ ${quote(`^${from}${hiddenFiles}|/\\.(?!well-known/)`)} { return 404; }`,
    '',
    '# Folders end with a slash, pages do not.',
    ...block(`location ~ ${quote(`^${from}(?:.*/)?$`)}`, [
      'try_files ${uri}index$headword_twin ${uri}index.html @headword_elsewhere;',
    ]),
    ...block(`location ${base}`, ['try_files $uri$headword_twin $uri $uri.html @headword_elsewhere;']),
    ...block('location @headword_elsewhere', [
      'if (-f $document_root$headword_path/index.html) { return 301 $headword_path/$is_args$args; }',
      'if (-f $document_root$headword_path.html) { return 301 $headword_path$is_args$args; }',
      'return 404;',
    ]),
  ];
};

const server = (glossary: Glossary): readonly string[] => [
  'listen 80;',
  'listen [::]:80;',
  `server_name ${hostName(glossary.site) ?? '_'};`,
  `root ${serverRoot(glossary.site)};`,
  '',
  'server_tokens off;',
  'absolute_redirect off;',
  'etag on;',
  'charset utf-8;',
  `charset_types ${charsetTypes.filter(isOther).join(' ')};`,
  'gzip on;',
  'gzip_vary on;',
  'gzip_min_length 512;',
  `gzip_types ${types.filter((type) => isTextType(type) && isOther(type) && !type.includes(';')).join(' ')};`,
  ...block(
    'types',
    Object.entries(endingTypes).map(([ending, type]) => `${withoutCharset(type)} ${ending};`),
  ),
  `default_type ${otherType};`,
  '',
  ...headers(glossary),
  '',
  'error_page 404 $headword_missing;',
  'if ($request_method = OPTIONS) { return 204; }',
  '',
  ...locations(glossary),
  '',
  '# Files whose ending does not tell their type.',
  ...typedLocations(glossary.site),
  ...rootFiles(glossary.site),
  '',
  '# Former addresses of terms.',
  ...redirects(glossary),
];

/** The text of the configuration. It belongs into the `http` block, as files in sites-enabled and conf.d do. */
export const nginxConfiguration = (glossary: Glossary): string => {
  const { site } = glossary;
  return [
    `# nginx serves the site from ${serverRoot(site)}${site.base}, where the folder that was built is copied to.`,
    '# It belongs into /etc/nginx/sites-enabled/ or conf.d/. Made by the build: change a copy.',
    ...nginxMaps(site),
    ...block('server', server(glossary)),
    '',
  ].join('\n');
};
