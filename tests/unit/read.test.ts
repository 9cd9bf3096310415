import { execFileSync } from 'node:child_process';
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent, readContentText } from '../../src/read.ts';
import { limits } from '../../src/schema/limits.ts';

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

test('a byte order mark and carriage returns are dropped, and told once for all files', () => {
  for (const name of ['a', 'b', 'c']) write(`glossary/${name}.json`, '\uFEFF{\r\n}\r\n');
  const { terms, issues } = readContent(folder);
  expect(terms.map(({ text }) => text)).toEqual(Array.from({ length: 3 }, () => '{\n}\n'));
  expect(issues).toMatchObject([
    { rule: 'encoding', severity: 'notice', file: 'glossary/a.json', message: /^Unexpected byte order mark/ },
    {
      rule: 'encoding',
      severity: 'notice',
      file: 'glossary/a.json',
      message: /and in glossary\/b.json, glossary\/c.json/,
    },
  ]);
});

test('a link to a file elsewhere is not followed', () => {
  write('secret', '{}');
  symlinkSync(join(folder, 'secret'), join(folder, 'glossary/a.json'));
  const { terms, issues } = readContent(folder);
  expect(terms).toEqual([]);
  expect(issues).toMatchObject([{ rule: 'special-file', severity: 'error', file: 'glossary/a.json' }]);
  expect(readContentText(folder, 'glossary/a.json')).toBeUndefined();
});

test.each(['site.json', 'search.tests.json', 'glossary', 'guides'])('%s may not be a link', (name) => {
  rmSync(join(folder, 'glossary'), { recursive: true });
  mkdirSync(join(folder, 'elsewhere'));
  write('elsewhere/a.json', '{}');
  symlinkSync(join(folder, name.includes('.') ? 'elsewhere/a.json' : 'elsewhere'), join(folder, name));
  expect(readContent(folder)).toMatchObject({
    site: undefined,
    terms: [],
    guides: [],
    searchTests: undefined,
    issues: [{ rule: 'special-file', severity: 'error', file: name }],
  });
});

test('a link that leads nowhere is told as a link', () => {
  symlinkSync(join(folder, 'nowhere'), join(folder, 'site.json'));
  expect(readContent(folder).issues).toMatchObject([{ rule: 'special-file', file: 'site.json' }]);
});

test('nothing waits for a pipe, in a folder or as a file of its own', () => {
  for (const path of ['glossary/a.json', 'site.json']) execFileSync('mkfifo', [join(folder, path)]);
  expect(readContent(folder).issues).toMatchObject([
    { rule: 'special-file', file: 'site.json', message: 'Unexpected pipe, expected a file.' },
    { rule: 'special-file', file: 'glossary/a.json' },
  ]);
  expect(readContentText(folder, 'glossary/a.json')).toBeUndefined();
});

test('a socket is named as such', async () => {
  const server = createServer().listen(join(folder, 'glossary/a.json'));
  await new Promise((resolve) => server.once('listening', resolve));
  const { issues } = readContent(folder);
  await new Promise((resolve) => server.close(resolve));
  expect(issues).toMatchObject([{ rule: 'special-file', message: /^Unexpected socket/ }]);
});

test('a file with two names is read like others: caches are made of them', () => {
  write('other', '{}');
  linkSync(join(folder, 'other'), join(folder, 'glossary/a.json'));
  expect(readContent(folder)).toMatchObject({ terms: [{ text: '{}' }], issues: [] });
});

test.each([
  ['a folder in place of a file', 'site.json', () => mkdirSync(join(folder, 'site.json'))],
  ['a file in place of a folder', 'guides', () => write('guides', 'x')],
])('%s is told', (_, file, make) => {
  make();
  expect(readContent(folder).issues).toMatchObject([{ rule: 'file', severity: 'error', file }]);
});

test.each([
  ['glossary/a.json', limits.page],
  ['site.json', limits.site],
])('%s of more than %i bytes is not read', (path, most) => {
  write(path, ' '.repeat(most));
  const atLimit = readContent(folder);
  truncateSync(join(folder, path), most + 1);
  const above = readContent(folder);
  expect([atLimit.site ?? atLimit.terms[0], atLimit.issues]).toMatchObject([{ path }, []]);
  expect([above.site, above.terms]).toEqual([undefined, []]);
  expect(above.issues).toMatchObject([{ rule: 'file-size', file: path }]);
  expect(above.issues[0]?.message).toContain((most + 1).toLocaleString('en'));
});

test('a file that has grown since its size was asked is read whole', () => {
  // Of these the system says that they have no bytes.
  expect(readContentText('/proc', 'version')).toBe(readFileSync('/proc/version', 'utf8'));
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
