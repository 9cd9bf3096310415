import { expect, test } from 'vitest';
import { searchRecords } from '../../../../src/astro/search/search-records.ts';
import { glossaryOf, guideFile } from '../../../content.ts';

const recordOf = (content: Parameters<typeof glossaryOf>[0]) => {
  const [record] = searchRecords(glossaryOf(content));
  const words = record?.content.split(' ') ?? [];
  const sections = JSON.parse(record?.meta['sections'] ?? '[]') as [number, ...unknown[]][];
  return { words, sections, meta: record?.meta, startsWith: sections.map(([start]) => words[start]) };
};

test('of a term, each part that says something is told with the place of its first word', () => {
  const { sections, startsWith, meta } = recordOf({
    terms: {
      cache: { aliases: ['near copy'], long: 'Explained  at\u00a0length.', quick_fix: 'Mend `it`.', misconception: '' },
    },
  });
  expect(sections.map(([, part]) => part)).toEqual([0, 6]);
  expect(startsWith).toEqual(['Explained', 'Mend']);
  expect(meta?.['short']).toBe('What cache means.');
});

test('of a guide, parts begin with their headings, questions and headings in lists of code apart', () => {
  const body = [
    ...['Before all.', '', '## First steps', '', 'One.', '', '```md', '## No heading', '```', ''],
    ...['### Then', '', 'Two.', '', ':::question[Why?]', 'So.', ':::', ''],
  ].join('\n');
  const { sections, startsWith } = recordOf({ guides: [guideFile('caching.md', body)] });
  expect(sections.map(([, ...name]) => name)).toEqual([
    ['first-steps', 'First steps'],
    ['then', 'Then'],
    ['why', 'Why?'],
  ]);
  expect(startsWith).toEqual(['First', 'Then', 'Why?']);
});

test('code is not indexed', () => {
  const { words } = recordOf({ terms: { cache: { bad_code: 'leaky()', good_code: 'tight()' } } });
  expect(words.filter((word) => /leaky|tight/.test(word))).toEqual([]);
});
