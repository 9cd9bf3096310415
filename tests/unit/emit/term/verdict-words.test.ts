import { expect, test } from 'vitest';
import { sha256 } from '../../../../src/astro/workspace.ts';
import { verdictToWords } from '../../../../src/emit/term/verdict-words.ts';
import { exampleDigest } from '../../../../src/model/example-digest.ts';
import type { TermSource } from '../../../../src/schema/term.ts';
import { soleTerm, termFields } from '../../../content.ts';

const codes = { bad_code: 'a = 1', good_code: 'a = 2', code_language: 'python' };

const english = { lang: 'en' };

/** The sentence on a pair that was proven as declared. */
const wordsOf = (declared: object, recorded: object): string | undefined => {
  const fields = { ...termFields('cache'), ...codes, code_verify: declared };
  const digest = exampleDigest(fields as unknown as TermSource, 'python', sha256);
  return verdictToWords(english, soleTerm({ ...codes, code_verify: { ...declared, ...recorded, digest } }).term);
};

const ruff = { tool: 'Ruff', version: '0.17.3', bad: 'flagged', good: 'clean' };
const python = { tool: 'Python in Pyodide', version: '314.0.7', bad: 'as declared', good: 'as declared' };

test('a rule is named with the tool that knows it', () => {
  expect(wordsOf({ rule: 'ASYNC110' }, ruff)).toBe(
    'Checked with Ruff 0.17.3: ASYNC110 found in the first, not in the second.',
  );
});

test('a pattern is told without the query', () => {
  expect(wordsOf({ pattern: '(call)' }, { tool: 'tree-sitter', version: '0.25.1', bad: 'found', good: 'clean' })).toBe(
    'Checked with tree-sitter 0.25.1: a pattern of the mistake matches the first, not the second.',
  );
});

test.each([
  [
    { bad: { error: 'RuntimeError' }, good: { output: '^done\\.$' } },
    'the first ends with RuntimeError, the second prints “done.”',
  ],
  [
    { bad: { output: 'lost \\d+ of (10|20)' }, good: {} },
    'the first prints “lost … of …”, the second ends without an error',
  ],
  [
    { bad: { timeout: true }, good: { output: 'a\\s+b[\\s\\S]*\\[c\\]' }, limit: 3 },
    'the first does not end within 3 s, the second prints “a b…[c]”',
  ],
  [
    { bad: { output: 'half', error: 'ValueError' } },
    'the first prints “half” and ends with ValueError, the second ends without an error',
  ],
  [{ faster: 3 }, 'the second is at least 3 times as fast'],
])('the outcomes of %j are told', (run, words) => {
  expect(wordsOf({ run }, python)).toBe(`Checked by running both with Python in Pyodide 314.0.7: ${words}.`);
});

test('a pair that was only parsed is said to be so', () => {
  expect(wordsOf({}, { tool: 'php-parser', version: '3.7.0', bad: 'parsed', good: 'parsed' })).toBe(
    'Parsed with php-parser 3.7.0, not judged.',
  );
});

test('nothing is said without a verdict, or with one on other codes', () => {
  expect(verdictToWords(english, soleTerm(codes).term)).toBeUndefined();
  expect(
    verdictToWords(
      english,
      soleTerm({ ...codes, code_verify: { rule: 'ASYNC110', ...ruff, digest: 'sha256:0' } }).term,
    ),
  ).toBeUndefined();
});
