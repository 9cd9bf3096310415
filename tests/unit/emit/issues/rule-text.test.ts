import { describe, expect, test } from 'vitest';
import { rulesToJson } from '../../../../src/emit/issues/rule-json.ts';
import { ruleListToText, ruleToText } from '../../../../src/emit/issues/rule-text.ts';
import { plain } from '../../../../src/emit/issues/palette.ts';
import { rules, ruleIds } from '../../../../src/schema/rules.ts';

describe('a rule on the terminal', () => {
  test('has its name, how grave it is, why, an example, and how to mend it', () => {
    expect(ruleToText('dates', {})).toBe(
      [
        'dates  error, warning',
        'A date contradicts another, or lies in the future.',
        '',
        '  Readers and feeds sort by dates. A page cannot be updated before it was',
        '  created (an error), and a day that has not come is most often a slip of the',
        '  pen (a warning).',
        '',
        '  Fault  glossary/disk.json',
        '    "created": "2026-11-02",',
        '    "updated": "2026-10-30"',
        '',
        '  Mended glossary/disk.json',
        '    "created": "2026-10-30",',
        '    "updated": "2026-11-02"',
        '',
        '  Correct the day: year, month, day, as in 2026-11-02.',
      ].join('\n'),
    );
  });

  test.each([40, 60, 200])('of %i columns has prose that fits', (width) => {
    const prose = ruleIds.flatMap((id) => {
      const { bad, good, beside = {} } = { beside: undefined, ...rules[id].example };
      const code = new Set([bad, good, ...Object.values(beside)].flatMap((text) => text.split('\n')));
      return ruleToText(id, { width })
        .split('\n')
        .filter(
          (line) => !code.has(line.trim()) && !code.has(line.slice(4)) && !/^ {2}(?:Fault|Mended|Beside)/.test(line),
        );
    });
    const tooWide = prose.filter(
      (line) => line.length > Math.min(88, width) && line.trim().includes(' ') && !line.includes('`'),
    );
    expect(tooWide).toEqual([]);
  });

  test('has code painted where there are colours, and in backticks where there are none', () => {
    const cyan = (text: string): string => `<c>${text}</c>`;
    expect(ruleToText('example-stale', {})).toContain('Run `npm run examples -- --write`.');
    expect(ruleToText('example-stale', { palette: { ...plain, cyan } })).toContain(
      'Run <c>npm run examples -- --write</c>.',
    );
  });
});

test('the list has every rule once, below the heading of its kind', () => {
  const text = ruleListToText({});
  const listed = text.split('\n').flatMap((line) => /^ {2}([a-z-]+) {2}/.exec(line)?.[1] ?? []);
  expect(listed.toSorted()).toEqual(ruleIds.toSorted());
  expect(text).toMatch(/^Files and names\n {2}file /);
});

test('as JSON a rule has its id and all of its entry', () => {
  expect(JSON.parse(rulesToJson(['dates']))).toEqual({ version: 1, rules: [{ id: 'dates', ...rules.dates }] });
});
