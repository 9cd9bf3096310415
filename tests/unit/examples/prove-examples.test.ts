/** Small glossaries with one fault each, from their files to what the author is told. */
import { beforeAll, describe, expect, test } from 'vitest';
import { issuesToText } from '../../../src/emit/issues/issue-text.ts';
import { proofInWords } from '../../../src/examples/proof-in-words.ts';
import { proofIssues, proveExamples, type Proof } from '../../../src/examples/prove-examples.ts';
import { compileContent, guideFile } from '../../content.ts';

const pair = (language: string, bad: string, good: string, verify?: object) => ({
  code_language: language,
  ...(bad && { bad_code: bad }),
  ...(good && { good_code: good }),
  ...(verify && { code_verify: verify }),
});

const polling = 'async def f():\n    while not done:\n        await asyncio.sleep(0)';
const waiting = 'async def f(event):\n    await event.wait()';

const good = {
  ruled: pair('python', polling, waiting, { rule: 'ASYNC110', preamble: 'import asyncio\ndone = False' }),
  matched: pair('go', 'x := <-c', 'x, ok := <-c', {
    pattern: '(short_var_declaration left: (expression_list . (_) .))',
  }),
  run_once: pair('javascript', 'throw new RangeError("x");', 'console.log(1);', {
    run: { bad: { error: 'RangeError' } },
  }),
  refused: pair('python', 'await x', 'x = 1', { run: { bad: { error: 'SyntaxError' } } }),
  timed: pair('javascript', 'await new Promise((r) => setTimeout(r, 400));', 'await 1;', { run: { faster: 2 } }),
  only_parsed: pair('php', '<?php echo 1;', '<?php echo 2;'),
  half: pair('rust', '', 'let x = 1;'),
  words: pair('text', 'first', 'second'),
};

const faulty = {
  broken: pair('python', 'a = 1\nb = "é\\n" +', 'a = 1'),
  broken_above: pair('python', 'a = x', 'a = y', { preamble: 'import x\nimport' }),
  equal: pair('go', 'x := 1\n', 'x := 1'),
  languages: pair('javascript', 'const a = 1;', 'def f():\n    return 1'),
  unflagged: pair('python', waiting, polling, { rule: 'ASYNC110', preamble: 'import asyncio\ndone = False' }),
  unknown_rule: pair('javascript', 'a();', 'b();', { rule: 'no-await-in-lop' }),
  unknown_pattern: pair('rust', 'a();', 'b();', { pattern: '(call_expression\n  function: (nope))' }),
  no_linter: pair('java', 'a();', 'b();', { rule: 'S2925' }),
  no_runner: pair('go', 'a()', 'b()', { run: { bad: { error: 'panic' } } }),
  lonely: pair('python', 'a = 1', '', { rule: 'F841' }),
  misbehaved: pair('javascript', 'console.log("lost 3");', '\nnull.x;', { run: { bad: { output: 'lost \\d{2}' } } }),
  needy: pair('javascript', 'import "node:net";', 'console.log(1);', { run: { bad: { output: 'a' } } }),
  unsupported: pair('kotlin', 'val a = 1', 'val b = 1'),
};

const guide = guideFile(
  'blocks.md',
  [
    '```python',
    'a = 1',
    '```',
    '- in a list',
    '',
    '  ```javascript',
    '  const a = 1;',
    '  const b = ;',
    '  ```',
    '',
    '```python fragment',
    'a = (',
    '```',
    '',
    '```console',
    '$ python a.py',
    '```',
    '',
    '```go bad',
    'x := 1',
    '```',
    '',
    '```go good',
    'x := 1',
    '```',
    '',
    '```python',
    '<?php echo 1;',
    '```',
    '',
    '```kotlin',
    'val a = 1',
    '```',
  ].join('\n'),
);

const { glossary, issues } = compileContent({
  terms: { ...good, ...faulty },
  guides: [guide],
});
let proof: Proof;
beforeAll(async () => {
  proof = await proveExamples(glossary);
}, 120_000);

test('the files fit their schema', () => {
  expect(issues).toEqual([]);
});

test('what is wrong is told at its place, in words that are enough to mend it', async () => {
  const texts = new Map([
    ...glossary.terms.map(({ document: { file } }) => [file.path, file.text] as const),
    [guide.path, guide.text] as const,
  ]);
  const text = issuesToText(proofIssues(proof), { root: 'content/', textOf: (file) => texts.get(file) });
  await expect(text).toMatchFileSnapshot('../../golden/issues/examples.txt');
});

describe('the verdict', () => {
  const verdictOf = (slug: string) => proof.pairs.find(({ pair: { term } }) => term.slug === slug)?.verdict;

  test.each([
    ['ruled', { tool: 'Ruff', bad: 'flagged', good: 'clean' }],
    ['matched', { tool: 'tree-sitter', bad: 'found', good: 'clean' }],
    ['run_once', { tool: 'Node.js', bad: 'as declared', good: 'as declared' }],
    ['refused', { tool: 'Python in Pyodide', bad: 'as declared', good: 'as declared' }],
    ['timed', { tool: 'Node.js', bad: 'as declared', good: 'as declared' }],
    ['only_parsed', { tool: 'php-parser', bad: 'parsed', good: 'parsed' }],
    ['half', { tool: 'tree-sitter', good: 'parsed' }],
  ])('on %s names who judged and what was found', (slug, verdict) => {
    expect(verdictOf(slug)).toMatchObject(verdict);
  });

  test('is not given on what is no code, and not on faulty pairs', () => {
    expect(verdictOf('words')).toBeUndefined();
    expect(Object.keys(faulty).filter((slug) => verdictOf(slug))).toEqual([]);
  });
});

test('the proof is told in two lines', () => {
  expect(proofInWords(proof)).toBe(
    [
      '21 pairs: 5 judged (23 %) (Node.js 2, Python in Pyodide 1, Ruff 1, tree-sitter 1), 2 parsed only (php-parser 1, tree-sitter 1), 14 not proven.',
      '7 blocks of code in guides: 2 parsed (Ruff 1, tree-sitter 1), 1 fragment, 4 not proven.',
    ].join('\n'),
  );
});
