import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../src/read.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headword-read-'));
  mkdirSync(join(folder, 'glossary'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const write = (path: string, text: string | Buffer): void => {
  writeFileSync(join(folder, path), text);
};

test('files come in the order of code units', () => {
  for (const name of ['b', 'a', 'c_1', 'c1']) write(`glossary/${name}.json`, '{}');
  expect(readContent(folder).terms.map(({ path }) => path)).toEqual([
    'glossary/a.json',
    'glossary/b.json',
    'glossary/c1.json',
    'glossary/c_1.json',
  ]);
});

test('a byte order mark and carriage returns are dropped', () => {
  write('glossary/a.json', '\uFEFF{\r\n}\r\n');
  expect(readContent(folder).terms[0]?.text).toBe('{\n}\n');
});

test('a link to a file elsewhere is not followed', () => {
  write('secret', '{}');
  symlinkSync(join(folder, 'secret'), join(folder, 'glossary/a.json'));
  const { terms, issues } = readContent(folder);
  expect(terms).toEqual([]);
  expect(issues).toMatchObject([{ rule: 'file', severity: 'error', file: 'glossary/a.json' }]);
});

test('hidden files are passed over', () => {
  write('glossary/.a.json.swp', 'x');
  expect(readContent(folder)).toMatchObject({ terms: [], issues: [] });
});

test('folders may be missing', () => {
  rmSync(join(folder, 'glossary'), { recursive: true });
  expect(readContent(folder)).toEqual({ site: undefined, terms: [], guides: [], searchTests: undefined, issues: [] });
});

test('a content folder that is not there is said so', () => {
  expect(() => readContent(join(folder, 'nowhere'))).toThrow(/There is no content folder at .*nowhere/);
});
