import { describe, expect, test } from 'vitest';
import { judgeRun, outcomeFault, placeOfError } from '../../../src/examples/run/judge-run.ts';
import type { Outcome } from '../../../src/examples/run/run-process.ts';

const ended: Outcome = { output: 'done\n', seconds: 0.2, isEnded: true };
const failed: Outcome = { output: 'Traceback …', error: 'ValueError: no price', seconds: 0.2, isEnded: true };
const killed: Outcome = { output: '', seconds: 10, isEnded: false };

describe('an outcome', () => {
  test.each([
    [{}, ended],
    [{ output: '^done$' }, ended],
    [{ error: 'ValueError' }, failed],
    [{ error: 'no price' }, failed],
    [{ timeout: true as const }, killed],
  ])('is as expected: %j', (expected, outcome) => {
    expect(outcomeFault(expected, outcome)).toBeUndefined();
  });

  test.each([
    [{}, failed, 'it ended with "ValueError: no price"'],
    [{}, killed, 'it did not end within 10 s'],
    [{ output: 'lost' }, ended, 'it printed "done"'],
    [{ output: 'lost' }, { ...ended, output: '' }, 'it printed nothing'],
    [{ error: 'ValueError' }, ended, 'it ended without an error, not with "ValueError"'],
    [{ error: 'KeyError' }, failed, 'it ended with "ValueError: no price", not with "KeyError"'],
    [{ timeout: true as const }, ended, 'it ended after 0.2 s'],
  ])('is not as expected: %j', (expected, outcome, fault) => {
    expect(outcomeFault(expected, outcome)).toBe(fault);
  });

  test.each([
    ["RuntimeError: can't start new thread", 'threads'],
    ['OSError: [Errno 138] emscripten does not support processes.', 'processes'],
    ['OSError: [Errno 23] Host is unreachable', 'the network'],
    ["ModuleNotFoundError: No module named 'aiohttp'", 'the package aiohttp'],
    ['Error: cannot be run here: needs the network', 'the network'],
  ])('tells what is lacking here: %s', (error, need) => {
    expect(outcomeFault({}, { ...failed, error })).toBe(`it cannot be run here: needs ${need}`);
  });
});

describe('a pair', () => {
  test('must not do in the second half what only the first may do', () => {
    expect(judgeRun({ bad: { output: 'done' } }, { bad: ended, good: ended })).toMatchObject([
      { half: 'good', reason: 'it does all that the code to avoid must do, so nothing tells them apart' },
    ]);
    expect(judgeRun({ bad: { output: 'done' } }, { bad: ended, good: { ...ended, output: 'fine' } })).toEqual([]);
  });

  test('is as many times as fast as declared', () => {
    const slow = { ...ended, seconds: 0.5 };
    expect(judgeRun({ faster: 2 }, { bad: slow, good: ended })).toEqual([]);
    expect(judgeRun({ faster: 3 }, { bad: slow, good: ended })).toMatchObject([
      { half: 'good', reason: 'it was 2.5 times as fast, not 3 times' },
    ]);
  });
});

test('the place of an error is the innermost line of the example', () => {
  const output =
    'Traceback\n  File "example.py", line 9, in <module>\n  File "example.py", line 4, in main\nValueError';
  expect(placeOfError({ ...failed, output })).toEqual({ line: 4, column: 1 });
  expect(placeOfError({ ...failed, output: 'file:///x/example.mjs:3:7\n at x/example.mjs:8:1' })).toEqual({
    line: 3,
    column: 7,
  });
});
