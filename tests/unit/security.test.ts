/** What SECURITY.md says of files, commands and settings is so. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { unhashed } from '../../scripts/supply/exceptions.ts';
import { siteHeaders } from '../../src/emit/hosts/site-headers.ts';
import { headerPolicy } from '../../src/emit/policy.ts';
import { projectRoot } from '../../src/astro/workspace.ts';
import { glossaryOf } from '../content.ts';

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const text = read('SECURITY.md');
const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };

test('the README leads to it', () => {
  expect(read('README.md')).toContain('(SECURITY.md)');
});

test('every file and folder that it names is there', () => {
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
  const named = [...text.matchAll(/`((?:content|src|scripts|public)\/[^`*]*|package\.json)`/g)].map(
    ([, path = '']) => path,
  );
  expect(links.length * named.length).toBeGreaterThan(0);
  expect([...links, ...named].filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
});

test('every command is one', () => {
  const named = [...text.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test('the workflow for strangers can read and nothing else', () => {
  const workflow = parse(/```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? '') as {
    readonly on: string;
    readonly permissions: unknown;
    readonly jobs: { readonly check: { readonly steps: readonly Readonly<Record<string, unknown>>[] } };
  };
  expect(workflow).toMatchObject({ on: 'pull_request', permissions: { contents: 'read' } });
  const { steps } = workflow.jobs.check;
  expect(steps.filter(({ uses }) => String(uses).includes('cache'))).toEqual([]);
  expect(JSON.stringify(workflow)).not.toContain('secrets');
  expect(steps.map(({ run }) => run)).toContain('npm ci --ignore-scripts');
});

test('the headers are as it says', () => {
  const headers = new Map(siteHeaders(glossaryOf({})));
  expect(headers.get('Content-Security-Policy')).toBe(headerPolicy);
  expect(headerPolicy).toContain("frame-ancestors 'none'");
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect([...headers.keys()]).not.toContain('Strict-Transport-Security');
});

test('the packages without a hash are those that it names', () => {
  const isNamed = (id: string): boolean => /^@pagefind\/(?:darwin|windows|freebsd)-/.test(id);
  expect(Object.keys(unhashed).filter((id) => !isNamed(id))).toEqual([]);
  expect(text.includes('have no hash yet')).toBe(Object.keys(unhashed).length > 0);
});
