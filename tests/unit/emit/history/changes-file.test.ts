import { expect, test } from 'vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { changesToText, fileToHistory, historyToFile } from '../../../../src/emit/history/changes-file.ts';
import { closedSchema } from '../../../../src/emit/schemas/published-schema.ts';
import type { ChangesFile } from '../../../../src/schema/published/changes.ts';
import { guideFile } from '../../../content.ts';
import { publishSite } from '../../../published.ts';

const before = publishSite({ terms: { cache: {}, disk: {} }, guides: [guideFile('tape.md', 'Text.')] });
const { glossary, history, text } = publishSite(
  { terms: { store: { term: 'Sto"re\u2028 </script>', renamed_from: ['cache'] } }, site: { base: '/docs' } },
  before.text,
);

test('the file of a history holds all of it', () => {
  expect(fileToHistory(historyToFile(glossary.site, history))).toEqual(history);
});

test('its text is the file, a change and a page a line', () => {
  expect(JSON.parse(text)).toEqual(historyToFile(glossary.site, history));
  expect(text.split('\n').filter((line) => line.startsWith('{"id"'))).toHaveLength(history.changes.length);
  expect(
    JSON.parse(changesToText(historyToFile(glossary.site, { changes: [], newest: '', pages: new Map() }))),
  ).toMatchObject({
    changes: [],
    state: { pages: {} },
  });
});

test('changes tell addresses, hashes, fields and former names', () => {
  const { changes, url } = JSON.parse(text) as ChangesFile;
  expect(url).toBe('https://example.org/docs/changes.json');
  expect(changes.slice(0, 3)).toMatchObject([
    { type: 'retired', kind: 'guide', slug: 'tape', html_url: 'https://example.org/docs/guides/tape' },
    { type: 'retired', slug: 'disk', json_url: 'https://example.org/docs/glossary/disk.json' },
    { type: 'renamed', slug: 'store', renamed_from: 'cache', title: 'Sto"re\u2028 </script>' },
  ]);
  expect(changes[2]?.content_hash).toMatch(/^sha256:[0-9a-f]{64}$/);
});

test('the file fits its schema, and one with another key does not', () => {
  const fits = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(
    closedSchema('changes'),
  );
  expect([fits(JSON.parse(text)), fits.errors ?? []]).toEqual([true, []]);
  expect(fits({ ...(JSON.parse(text) as object), likes: 3 })).toBe(false);
});
