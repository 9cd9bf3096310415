import { expect, test } from 'vitest';
import { compileContent } from '../../content.ts';

const messagesOf = (verify: object): readonly string[] =>
  compileContent({ terms: { cache: { code_verify: verify } } }).issues.map(
    ({ pointer, message }) => `${pointer ?? ''} ${message}`,
  );

test.each([
  [{ rule: 'ASYNC110' }],
  [{ pattern: '(call)', preamble: 'import asyncio' }],
  [{ run: { bad: { error: 'RuntimeError' }, good: { output: '^done$' }, limit: 5 } }],
  [{ run: { faster: 3 } }],
  [{ rule: '', pattern: '', preamble: '' }],
])('%j is a declaration', (verify) => {
  expect(messagesOf(verify)).toEqual([]);
});

test.each([
  [
    { rule: 'ASYNC110', pattern: '(call)' },
    '/code_verify Unexpected {"rule":"ASYNC110","pattern":"(call)"} in "code_verify", expected one of "rule", "pattern" and "run".',
  ],
  [
    { run: { good: { output: 'done' } } },
    '/code_verify/run Unexpected {"good":{"output":"done"}} in "code_verify.run", expected "faster", or in "bad" what only the code to avoid does.',
  ],
  [
    { run: { bad: { output: 'lost (' } } },
    '/code_verify/run/bad/output Unexpected "lost (" in "code_verify.run.bad.output", expected a regular expression.',
  ],
  [
    { run: { bad: { timeout: true }, limit: 31 } },
    '/code_verify/run/limit Unexpected 31 in "code_verify.run.limit", expected seconds from 1 to 30.',
  ],
  [
    { run: { bad: { timeout: false } } },
    '/code_verify/run/bad/timeout Unexpected false in "code_verify.run.bad.timeout", expected true.',
  ],
  [
    { bad: 'guilty' },
    '/code_verify/bad Unexpected "guilty" in "code_verify.bad", expected "flagged", "found", "as declared" or "parsed".',
  ],
])('%j is told to be none', (verify, message) => {
  expect(messagesOf(verify)).toContain(message);
});
