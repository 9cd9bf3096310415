/**
 * Headers that differ from file to file, as Caddy sets them: a matcher for the files, a line for each header.
 */
import type { Site } from '../../model/site.ts';
import { schemaPath } from '../schemas/published-schema.ts';
import { block, raw } from './caddy-text.ts';
import { caching, fileRules, type FileRule } from './file-rules.ts';
import { endingTypes, pathTypes } from './media-types.ts';
import { matchesPattern, patternToRegex } from './path-pattern.ts';
import { baseRegex } from './server-name.ts';
import { linkTo } from './site-headers.ts';

/** Headers for files that match a regular expression. */
const forFiles = (name: string, pattern: string, headers: readonly string[], except: readonly string[] = []) => [
  ...block(`@${name}`, [`path_regexp ${name} ${raw(pattern)}`, ...except.map((path) => `not path ${path}`)]),
  ...headers.map((header) => `header @${name} ${header}`),
];

/** Files that a rule means and that have a value of their own. */
const exceptionsFrom = (
  rules: readonly FileRule[],
  all: readonly FileRule[],
  valueOf: (rule: FileRule) => string | undefined,
): readonly string[] =>
  all
    .filter((rule) => rule.isException && !rules.includes(rule) && valueOf(rule) !== undefined)
    .map(({ pattern }) => pattern)
    .filter((path) => rules.some(({ pattern }) => matchesPattern(pattern, path)));

/** Values by file: one matcher for all files that have the same. */
const byFile = (
  site: Site,
  header: string,
  name: string,
  valueOf: (rule: FileRule) => string | undefined,
): readonly string[] => {
  const all = fileRules(site);
  return [...Map.groupBy(all, valueOf)].flatMap(([value, rules], index) => {
    if (value === undefined) return [];
    const pattern = rules.map((rule) => patternToRegex(site.base + rule.pattern)).join('|');
    const exceptions = exceptionsFrom(rules, all, valueOf).map((path) => site.base + path);
    return forFiles(`${name}${index}`, pattern, [`${header} ${raw(value)}`], exceptions);
  });
};

const typesByFile = ({ base }: Site): readonly string[] => [
  ...Object.entries(endingTypes).flatMap(([ending, type]) =>
    forFiles(`type_${ending}`, `\\.${ending}$`, [`Content-Type ${raw(type)}`]),
  ),
  ...Object.entries(pathTypes).flatMap(([pattern, type], index) =>
    forFiles(`typed${index}`, patternToRegex(base + pattern), [`Content-Type ${raw(type)}`]),
  ),
];

const records = '((?:glossary|guides)/[a-z0-9_-]+)';

const alternates = (site: Site): readonly string[] => {
  const base = baseRegex(site);
  const link = (path: string, type: string): string => `+Link ${raw(linkTo(site, path, 'alternate', type))}`;
  return [
    ...forFiles('record', `^${base}${records}\\.html$`, [
      link('{re.record.1}.json', 'application/json'),
      link('{re.record.1}.md', 'text/markdown'),
    ]),
    ...forFiles(
      'twin',
      `^${base}${records}\\.(?:json|md)$`,
      [link('{re.twin.1}', 'text/html')],
      [`${site.base}glossary/index.json`],
    ),
    ...forFiles('place', `^${base}${records}\\.(?:json|md)$`, [`Content-Location ${raw('{path}')}`]),
    ...forFiles('list', `^${base}glossary/$`, [link('glossary/index.json', 'application/json')]),
    ...forFiles('listed', `^${base}glossary/index\\.json$`, [link('glossary/', 'text/html')]),
  ];
};

/** Every header by file. */
export const caddyHeaders = (site: Site): readonly string[] => [
  ...typesByFile(site),
  ...byFile(site, 'Cache-Control', 'cache', ({ cache }) => cache && caching[cache]),
  ...byFile(site, 'X-Robots-Tag', 'data', ({ isData }) => isData && 'noindex'),
  ...byFile(
    site,
    '+Link',
    'schema',
    ({ schema }) => schema && linkTo(site, schemaPath(schema), 'describedby', 'application/schema+json'),
  ),
  ...alternates(site),
];
