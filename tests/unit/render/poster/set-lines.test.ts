import { describe, expect, test } from 'vitest';
import { canSet, setLines, widestWord } from '../../../../src/render/poster/set-lines.ts';

const inRoom = (text: string, width: number, lines: number) => setLines(text, 'text', { width, lines });

describe('lines', () => {
  test('are as even as they can be', () => {
    const { lines, isWhole } = inRoom('one two three four five six seven', 12, 3);
    const widths = lines.map(({ width }) => width);
    expect([lines.length, isWhole]).toEqual([2, true]);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(3);
  });

  test('end with dots where there is no room for all, within the width', () => {
    const { lines, isWhole } = inRoom('word '.repeat(50), 10, 2);
    expect([lines.length, isWhole]).toEqual([2, false]);
    expect(Math.max(...lines.map(({ width }) => width))).toBeLessThanOrEqual(10);
    const [unbroken] = inRoom('M'.repeat(60), 10, 1).lines;
    expect(unbroken?.width).toBeLessThanOrEqual(10);
  });

  test('break names of code at their joints, and long words anywhere', () => {
    const pieces = (text: string) => inRoom(text, 9, 9).lines.length;
    expect(pieces('high_resolution_clock')).toBe(2);
    expect(pieces('ConfigurationManagerFactory')).toBe(2);
    expect(pieces('x'.repeat(100))).toBeGreaterThan(4);
  });

  test('of a text without words are none that can be seen', () => {
    expect(inRoom('', 10, 2).lines.flatMap(({ pieces }) => pieces.flatMap(({ glyphs }) => glyphs))).toEqual([]);
    expect(widestWord('', 'text')).toBe(0);
  });
});

describe('the typefaces', () => {
  test.each([
    'Zażółć gęślą jaźń',
    'Ελληνικά',
    'Тест',
    'Tiếng Việt',
    'a → b ≤ c',
    'ﬁve',
    '🔥 Hot path',
    'e\u0301',
    '\u202Eabc\u202C',
  ])('can set %j', (text) => {
    expect([canSet(text, 'headline'), canSet(text, 'text')]).toEqual([true, true]);
  });

  test.each(['非同期', 'تزامن', 'שלום', 'मराठी', '🔥', '', ' ', '\u0000', '∀x'])('cannot set %j', (text) => {
    expect([canSet(text, 'headline'), canSet(text, 'text')]).toEqual([false, false]);
  });
});
