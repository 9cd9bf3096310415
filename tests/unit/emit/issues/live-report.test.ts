import { expect, test } from 'vitest';
import { newsOf, toNotice, troubleToNotice } from '../../../../src/emit/issues/live-report.ts';
import type { Issue } from '../../../../src/schema/issue.ts';

const issue = (changes: Partial<Issue> = {}): Issue => ({
  rule: 'field',
  severity: 'error',
  file: 'glossary/cache.json',
  line: 2,
  column: 13,
  message: 'Unexpected "lo" in "effort", expected "low".',
  hint: 'Did you mean "low"?',
  ...changes,
});
const warning = (line: number): Issue => issue({ severity: 'warning', rule: 'prose-link', line, pointer: '/long' });
const isThere = () => true;

test('what was told is not told again; an error that has moved is, a warning that has moved is not', () => {
  const told = [issue(), warning(4)];
  expect(newsOf(told, told, isThere)).toEqual({ fresh: [], mended: [] });
  const moved = [issue({ line: 3 }), warning(5)];
  expect(newsOf(told, moved, isThere)).toEqual({ fresh: [moved[0]], mended: [] });
});

test('a file without errors is mended, and one that is gone is not', () => {
  const told = [issue(), issue({ file: 'glossary/disk.json' }), warning(4)];
  const { fresh, mended } = newsOf(told, [warning(4)], (file) => file !== 'glossary/disk.json');
  expect({ fresh, mended }).toEqual({ fresh: [], mended: ['glossary/cache.json'] });
});

test('the page is told what the terminal is told, and which page is meant', () => {
  const textOf = () => '{\n  "effort": "lo"\n}';
  const notice = toNotice([issue(), issue({ file: 'site.json' }), issue({ file: 'guides/a.mdx' })], {
    root: 'content/',
    textOf,
  });
  expect(notice.title).toBe('Not redrawn: 3 errors');
  expect(notice.faults[0]).toEqual({
    place: 'content/glossary/cache.json:2:13',
    rule: 'field',
    message: 'Unexpected "lo" in "effort", expected "low".',
    frame: expect.stringMatching(/2 \|   "effort": "lo"\n.* \^/) as string,
    hint: 'Did you mean "low"?',
    page: '/glossary/cache',
  });
  expect(notice.faults.map(({ page }) => page)).toEqual(['/glossary/cache', '', '/guides/a']);
});

test('many faults are told in part', () => {
  const many = Array.from({ length: 300 }, (_, index) => issue({ file: `glossary/term_${index}.json` }));
  const { faults, more } = toNotice(many, { root: '', textOf: () => undefined });
  expect([faults.length, more]).toEqual([10, '290 more in the terminal.']);
});

test('a folder that cannot be read concerns every page', () => {
  expect(troubleToNotice('There is no content folder at /srv/content.').faults).toEqual([
    expect.objectContaining({ message: 'There is no content folder at /srv/content.', page: '' }),
  ]);
});
