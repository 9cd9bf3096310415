/**
 * What nginx looks up for an answer: the twin that `Accept` asks for, and every header that differs from file to file. An
 * empty value sends no header. All headers are set in one place by variables, because a location that adds one loses all
 * that were added outside of it.
 */
import type { Site } from '../../model/site.ts';
import { schemaPath } from '../schemas/published-schema.ts';
import { levelRules, noLevel, twinRules, wantedOrder } from './accept-levels.ts';
import { caching, fileRules, type FileRule } from './file-rules.ts';
import { map } from './nginx-text.ts';
import { patternToRegex } from './path-pattern.ts';
import { baseRegex } from './server-name.ts';
import { linkTo } from './site-headers.ts';

const records = '(?:glossary|guides)/[a-z0-9_-]+';

const acceptMaps = (): readonly string[] => [
  ...wantedOrder.flatMap((wanted) =>
    map(
      '$http_accept',
      `$headword_${wanted}`,
      noLevel,
      levelRules(wanted, `?<headword_${wanted}_q>`).map(
        ({ pattern, level }) => [pattern, level ?? `$headword_${wanted}_q`] as const,
      ),
      true,
    ),
  ),
  ...map(
    `"${wantedOrder.map((wanted) => `$headword_${wanted}`).join('')}"`,
    '$headword_twin',
    '',
    twinRules.map(({ pattern, ending }) => [pattern, ending] as const),
  ),
];

/** Values by file, of the rules that have one; a rule further down is more particular. */
const byFile = (
  site: Site,
  valueOf: (rule: FileRule) => string | undefined,
): readonly (readonly [pattern: string, value: string])[] => {
  const rules = fileRules(site).toReversed();
  const groups = Map.groupBy(rules, valueOf);
  return [...groups].flatMap(([value, group]) =>
    value === undefined
      ? []
      : [[group.map(({ pattern }) => patternToRegex(site.base + pattern)).join('|'), value] as const],
  );
};

const alternates = (site: Site): readonly (readonly [string, string])[] => {
  const base = baseRegex(site);
  const record = '$headword_record';
  return [
    [`^${base}glossary/index\\.html$`, linkTo(site, 'glossary/index.json', 'alternate', 'application/json')],
    [`^${base}glossary/index\\.json$`, linkTo(site, 'glossary/', 'alternate', 'text/html')],
    [`^${base}guides/index\\.`, ''],
    [
      `^${base}(?<headword_record>${records})\\.html$`,
      [
        linkTo(site, `${record}.json`, 'alternate', 'application/json'),
        linkTo(site, `${record}.md`, 'alternate', 'text/markdown'),
      ].join(', '),
    ],
    [`^${base}(?<headword_record>${records})\\.(?:json|md)$`, linkTo(site, record, 'alternate', 'text/html')],
  ];
};

const describedBy = (site: Site, { schema }: FileRule): string | undefined =>
  schema && linkTo(site, schemaPath(schema), 'describedby', 'application/schema+json');

/** The maps of a site. */
export const nginxMaps = (site: Site): readonly string[] => {
  const base = baseRegex(site);
  return [
    ...acceptMaps(),
    ...map('$status', '$headword_file', '', [['^(?:200|206|304)$', '$uri']]),
    ...map(
      '$headword_file',
      '$headword_cache',
      caching.never,
      byFile(site, ({ cache }) => cache && caching[cache]),
    ),
    ...map(
      '$headword_file',
      '$headword_robots',
      '',
      byFile(site, ({ isData }) => isData && 'noindex'),
    ),
    ...map(
      '$headword_file',
      '$headword_described',
      '',
      byFile(site, (rule) => describedBy(site, rule)),
    ),
    ...map('$headword_file', '$headword_alternates', '', alternates(site)),
    ...map('$headword_file', '$headword_location', '', [[`^${base}${records}\\.(?:json|md)$`, '$uri']]),
    ...map('$headword_file', '$headword_vary', 'Accept', [[`^${base}(?:_astro|pagefind)/`, '']]),
    // Only what cannot break a header may stand in one; no file is called like the other.
    ...map('$uri', '$headword_path', '/-', [
      [`^(?<headword_plain>${base}[a-z0-9._/-]*[a-z0-9_-])/*$`, '$headword_plain'],
    ]),
    ...map('$request_method', '$headword_allow', 'GET, HEAD, OPTIONS', [['^(?:GET|HEAD)$', '']]),
    ...map('$request_method', '$headword_asked', '', [['^OPTIONS$', 'If-Modified-Since, If-None-Match, Range']]),
    ...map('"$headword_twin $uri"', '$headword_missing', `${site.base}404.html`, [
      ['^\\.json ', `${site.base}404.json`],
      [`(?:\\.(?:json|jsonld|ndjson)| ${base}api/.*)$`, `${site.base}404.json`],
    ]),
  ];
};
