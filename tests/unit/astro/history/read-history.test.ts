import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  findHistory,
  parseChanges,
  refuseForeign,
  type FoundHistory,
} from '../../../../src/astro/history/read-history.ts';
import { publishSite } from '../../../published.ts';

const { glossary, text } = publishSite({ terms: { cache: {}, disk: {} } });
const folder = mkdtempSync(join(tmpdir(), 'headword-history-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The file with some of its keys put in place of others. */
const changed = (keys: object): string => JSON.stringify({ ...(JSON.parse(text) as object), ...keys });

const found = (content: string): FoundHistory => ({ file: 'changes.json', changes: parseChanges('x', content) });

describe('a history is refused with the way out', () => {
  const wayOut = /--history FILE, or begin anew with --history none\.$/;

  test.each([
    ['that is no JSON', '<!doctype html>', 'this is no JSON.'],
    ['that is cut off', text.slice(0, -200), 'this is no JSON.'],
    ['that is empty', '', 'this is no JSON.'],
    ['of something else', '[]', 'this is no history that Headword wrote.'],
    ['without a part', changed({ state: undefined }), '"state" is not as expected'],
    ['of a newer Headword', changed({ schema_version: 2 }), 'a newer Headword wrote this history (version 2)'],
    [
      'with a day that there is not',
      text.replaceAll('2026-02-01', '2026-02-31'),
      '"changes.0.date" is not as expected',
    ],
    ['with a path for a slug', text.replaceAll('"slug":"cache"', '"slug":"../cache"'), 'slug" is not as expected'],
  ])('%s', (_, content, reason) => {
    const read = () => parseChanges('changes.json', content);
    expect(read).toThrow(reason);
    expect(read).toThrow(wayOut);
    expect(read).toThrow(expect.objectContaining({ name: 'EnvironmentFault' }) as Error);
  });

  test('of another site', () => {
    const foreign = changed({ source: 'Other words', url: 'https://other.example/changes.json' });
    const other = publishSite({ terms: { tape: {}, drum: {}, cache: {} } }).glossary;
    expect(() => refuseForeign(found(foreign), other)).not.toThrow();
    const stranger = publishSite({ terms: { tape: {}, drum: {} } }).glossary;
    expect(() => refuseForeign(found(foreign), stranger)).toThrow(
      'changes.json: this history is that of another site, "Other words" at https://other.example/changes.json.',
    );
  });
});

describe('a history is taken', () => {
  test('from a site that got another title, another address, or other pages', () => {
    for (const keys of [{ source: 'Former name' }, { url: 'https://former.example/changes.json' }]) {
      refuseForeign(found(changed(keys)), publishSite({}).glossary);
    }
    const moved = changed({ source: 'Former name', url: 'https://former.example/changes.json' });
    refuseForeign(found(moved), glossary);
  });

  test('with keys that a later Headword added', () => {
    const { changes } = parseChanges('x', text);
    const added = changed({ later: 1, changes: changes.map((change) => ({ ...change, weight: 2 })) });
    expect(parseChanges('x', added)).toEqual(parseChanges('x', text));
  });

  test('from the published site, from a file that is named, or from nowhere', () => {
    expect(findHistory('published', folder)).toBeUndefined();
    writeFileSync(join(folder, 'changes.json'), text);
    expect(findHistory('published', folder)?.changes).toEqual(parseChanges('x', text));
    expect(findHistory({ file: join(folder, 'changes.json') }, '/nowhere')?.changes).toEqual(parseChanges('x', text));
    expect(findHistory('none', folder)).toBeUndefined();
  });
});
