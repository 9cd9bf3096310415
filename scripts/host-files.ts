/**
 * Reads `_headers` and `_redirects` of a built site as Cloudflare does, so that the preview answers as such a host.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchesPattern } from '../src/emit/hosts/path-pattern.ts';

interface HeadersRule {
  readonly pattern: string;
  /** Names in lower case that this rule takes back, and values that it sets or adds. */
  readonly drops: readonly string[];
  readonly sets: readonly (readonly [name: string, value: string])[];
}

const readLines = (root: string, name: string): readonly string[] => {
  try {
    return readFileSync(join(root, name), 'utf8').split('\n');
  } catch {
    return [];
  }
};

/** The rules of a `_headers` text. */
export const parseHeaders = (lines: readonly string[]): readonly HeadersRule[] => {
  const rules: { pattern: string; drops: string[]; sets: [string, string][] }[] = [];
  for (const raw of lines) {
    const line = raw.trim();
    const rule = rules.at(-1);
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) rules.push({ pattern: line, drops: [], sets: [] });
    else if (line.startsWith('! ')) rule?.drops.push(line.slice(2).trim().toLowerCase());
    else rule?.sets.push([line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]);
  }
  return rules;
};

/** The headers of a path: of rules that name the same, the values are joined. */
export const headersOf = (rules: readonly HeadersRule[], path: string): Headers => {
  const headers = new Headers();
  for (const { pattern, drops, sets } of rules) {
    if (!matchesPattern(pattern, path)) continue;
    for (const name of drops) headers.delete(name);
    for (const [name, value] of sets) headers.append(name, value);
  }
  return headers;
};

export interface HostFiles {
  /** Headers of the answer to a path, base and all. */
  readonly headersOf: (path: string) => Headers;
  /** Where a path leads that is no more. */
  readonly redirectOf: (path: string) => string | undefined;
}

/** What a host makes of them that reads none of them, as GitHub Pages. */
export const noHostFiles: HostFiles = { headersOf: () => new Headers(), redirectOf: () => undefined };

/** What the files of a site say. */
export const readHostFiles = (root: string): HostFiles => {
  const rules = parseHeaders(readLines(root, '_headers'));
  const redirects = new Map(
    readLines(root, '_redirects').flatMap((line) => {
      const [from = '', to] = line.trim().split(/\s+/);
      return to === undefined || from.startsWith('#') ? [] : [[from, to] as const];
    }),
  );
  return { headersOf: (path) => headersOf(rules, path), redirectOf: (path) => redirects.get(path) };
};
