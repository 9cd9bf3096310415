import { describe, expect, test } from 'vitest';
import { termMinutes, toMinutes } from '../../../src/model/reading-time.ts';
import { glossaryOf, guideFile, guideOf, termOf } from '../../content.ts';

describe('reading', () => {
  test.each([
    ['nothing', 0, 0, 1],
    ['a few words', 20, 0, 1],
    ['330 words', 330, 0, 2],
    ['660 words', 660, 0, 3],
    ['55 lines of code', 0, 55, 2],
    ['words and code', 440, 55, 4],
  ])('%s takes whole minutes', (_, words, lines, minutes) => {
    expect(toMinutes(words, lines)).toBe(minutes);
  });
});

test('a term is read with all its prose and both codes', () => {
  const code = 'x = 1\n\n'.repeat(55);
  const { terms } = { terms: { cache: { why_it_matters: 'word '.repeat(440), bad_code: code, good_code: code } } };
  const term = termOf(glossaryOf({ terms }), 'cache');
  expect(term.readingTime).toBe(6);
  expect(termMinutes({ ...term.source, good_code: undefined }, ['word '.repeat(440)])).toBe(4);
});

test('a guide is read with its code, but for diagrams', () => {
  const fence = (language: string): string => `\`\`\`${language}\n${'a\n'.repeat(55)}\`\`\`\n\n`;
  const guides = [guideFile('code.md', `${'word '.repeat(440)}\n\n${fence('text')}${fence('mermaid')}`)];
  expect(guideOf(glossaryOf({ guides }), 'code').readingTime).toBe(4);
});
