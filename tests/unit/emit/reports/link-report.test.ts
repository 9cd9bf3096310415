import { expect, test } from 'vitest';
import { linksToJson, linksToText } from '../../../../src/emit/reports/link-report.ts';
import { glossaryOf, guideFile } from '../../../content.ts';

const glossary = glossaryOf({
  terms: {
    disk: { aliases: ['plate'], long: 'No “name”.\n\nA `tape`, then a\ntape \\*x\\*.' },
    tape: { aliases: ['Plate'], long: 'On a plate.' },
  },
  guides: [guideFile('storing.md', '## Why \\*\n\nA \\* `disk` on **a\ndisk** of tapes.\n')],
});

test('every link is told with its place in the file, its words, its term and its section', () => {
  expect(linksToText(glossary, 'content/').split('\n')).toEqual([
    'content/glossary/disk.json:6:44  tape → tape  (long)',
    'content/guides/storing.md:11:1  disk → disk  (Why *)',
    'content/guides/storing.md:11:11  tapes → tape  (Why *)',
    '',
    '"plate" is never linked: it names disk and tape.',
    '3 links in 2 files, 1 ambiguous name',
  ]);
});

test('programs get the same as JSON', () => {
  const { links, ambiguous } = JSON.parse(linksToJson(glossary)) as { links: object[]; ambiguous: object[] };
  expect(links[2]).toEqual({
    file: 'guides/storing.md',
    line: 11,
    column: 11,
    section: 'Why *',
    words: 'tapes',
    to: 'tape',
  });
  expect(ambiguous).toEqual([{ name: 'plate', slugs: ['disk', 'tape'] }]);
});

test('a glossary without links says so', () => {
  expect(linksToText(glossaryOf({}), '')).toBe('0 links in 0 files, 0 ambiguous names');
});
