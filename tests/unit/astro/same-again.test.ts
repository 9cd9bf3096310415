import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inputDigest, tellAgain, type Told } from '../../../src/astro/same-again.ts';
import { toManifest } from '../../../src/astro/stage/manifest.ts';
import type { ContentFiles } from '../../../src/read.ts';

const content: ContentFiles = {
  site: { path: 'site.json', text: '{}' },
  terms: [
    { path: 'glossary/a.json', text: 'one' },
    { path: 'glossary/b.json', text: 'two' },
  ],
  guides: [],
  searchTests: undefined,
  issues: [],
};
const settings = ['2026-11-21', {}, false];

test('the digest of a build is that of its input', () => {
  expect(inputDigest(structuredClone(content), [...settings])).toBe(inputDigest(content, settings));
});

test.each<[string, Partial<ContentFiles>, unknown]>([
  ['a term', { terms: [{ path: 'glossary/a.json', text: 'other' }] }, settings],
  [
    'where a term ends',
    {
      terms: [
        { path: 'glossary/a.json', text: 'onet' },
        { path: 'glossary/b.json', text: 'wo' },
      ],
    },
    settings,
  ],
  ['the name of a guide', { guides: [{ path: 'guides/c.md', text: '' }] }, settings],
  ['site.json', { site: undefined }, settings],
  ['the day', {}, ['2026-11-22', {}, false]],
  ['an option', {}, ['2026-11-21', { base: '/docs/' }, false]],
])('the digest of a build changes with %s', (_, changed, others) => {
  expect(inputDigest({ ...content, ...changed }, others)).not.toBe(inputDigest(content, settings));
});

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'headword-same-'));
  writeFileSync(join(out, 'index.html'), '<html></html>');
});
afterEach(() => rmSync(out, { recursive: true }));

const summary = { terms: 2, rendered: 2, drawn: 1, changes: undefined, isUnchanged: false } as Told['summary'];
const manifest = (told?: Told) => {
  const files = new Map([['index.html', { from: 'x', sum: 'y' }]]);
  return toManifest(out, files, { ...(told && { told }) });
};

test('a build of the same input tells what was told, and that nothing changed', () => {
  expect(tellAgain(manifest({ input: 'i', summary, issues: [] }), 'i')).toEqual({
    input: 'i',
    summary: { ...summary, rendered: 0, drawn: 0, changes: 0, isUnchanged: true },
    issues: [],
  });
});

test('another input, a site that was altered or lost a file, and a manifest that does not know are built', () => {
  const told = { input: 'i', summary, issues: [] };
  const published = manifest(told);
  expect(tellAgain(published, 'j')).toBeUndefined();
  expect(tellAgain(manifest(), 'i')).toBeUndefined();
  expect(tellAgain(undefined, 'i')).toBeUndefined();
  writeFileSync(join(out, 'index.html'), 'altered');
  expect(tellAgain(published, 'i')).toBeUndefined();
  rmSync(join(out, 'index.html'));
  expect(tellAgain(published, 'i')).toBeUndefined();
});

test('a site to which a file was added, or whose file was written to with its date set back, is built', () => {
  const published = manifest({ input: 'i', summary, issues: [] });
  const file = join(out, 'index.html');
  const { atime, mtime } = statSync(file);
  writeFileSync(file, '<HTML></html>');
  utimesSync(file, atime, mtime);
  expect(tellAgain(published, 'i')).toBeUndefined();
  const again = manifest({ input: 'i', summary, issues: [] });
  writeFileSync(join(out, 'added.html'), '');
  expect(tellAgain(again, 'i')).toBeUndefined();
});
