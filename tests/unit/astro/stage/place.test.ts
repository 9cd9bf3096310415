import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findPlace, makeFolder } from '../../../../src/astro/stage/place.ts';

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'headword-place-')));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Makes a folder with these files. */
const fill = (name: string, ...files: readonly string[]): string => {
  const out = join(folder, name);
  makeFolder(out);
  for (const file of files) {
    makeFolder(join(out, file, '..'));
    writeFileSync(join(out, file), '');
  }
  return out;
};
const site = ['index.html', '404.json', 'openapi.json', 'changes.json', 'glossary/index.json', 'schema/1/x.json'];

test('a site may be published where nothing is, in an empty folder, and in place of another site', () => {
  const places = [join(folder, 'new/dist'), fill('empty'), fill('site', ...site), fill('less', ...site.slice(1))];
  expect(places.map((place) => findPlace(place, []))).toEqual(places);
});

test('where it is a link, what that leads to is replaced', () => {
  const out = fill('site', ...site);
  symlinkSync(out, join(folder, 'link'));
  expect(findPlace(join(folder, 'link'), [])).toBe(out);
});

test.each<[string, () => string, string]>([
  ['a folder with other files', () => fill('home', 'letter.txt'), 'has files in it that are no site'],
  ['one with some files of those names', () => fill('www', 'index.html', '404.json', 'x'), 'has files in it'],
  ['a folder that holds the content', () => (fill('content'), folder), 'holds'],
  ['the content itself', () => fill('content'), 'holds'],
  ['a file', () => join(fill('a', 'b'), 'b'), 'is no folder'],
])('never in place of %s', (_, place, reason) => {
  expect(() => findPlace(place(), [join(folder, 'content')])).toThrow(reason);
});

test('never through a link to nowhere, nor one to what is precious', () => {
  symlinkSync('/nowhere/at/all', join(folder, 'link'));
  expect(() => findPlace(join(folder, 'link'), [])).toThrow('is a link that leads nowhere');
  mkdirSync(join(folder, 'content'));
  symlinkSync(join(folder, 'content'), join(folder, 'to-content'));
  expect(() => findPlace(join(folder, 'to-content'), [join(folder, 'content')])).toThrow('holds');
});

test('a folder that the system refuses to make is a fault', () => {
  expect(() => {
    makeFolder('/proc/headword/dist');
  }).toThrow();
});
