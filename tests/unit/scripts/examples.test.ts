/** The command as it is started, on a folder of its own. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { termFields } from '../../content.ts';
import { fixture } from '../../fixtures.ts';

const script = join(import.meta.dirname, '../../../scripts/examples.ts');
const root = mkdtempSync(join(tmpdir(), 'headword-test-'));
const content = join(root, 'content');
const file = join(content, 'glossary/proven.json');

const examples = (...options: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--content', content, ...options], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
};

const writeTerm = (fields: object): void =>
  writeFileSync(file, `${JSON.stringify({ ...termFields('proven'), ...fields }, null, 4)}\n`);

const pair = {
  bad_code: 'try:\n    a()\nexcept:\n    pass',
  good_code: 'a()',
  code_language: 'python',
  code_verify: { rule: 'E722' },
};

beforeAll(() => cpSync(fixture('valid'), content, { recursive: true }));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('proves, records, and finds what has changed since', { timeout: 120_000 }, () => {
  writeTerm(pair);
  const written = examples('--write', '--only', 'proven');
  expect(written).toMatchObject({ status: 0, stderr: '' });
  expect(written.stdout).toContain('Recorded 1 verdict.\n1 pair: 1 judged (100 %) (Ruff 1)');
  const recorded = JSON.parse(readFileSync(file, 'utf8')) as { code_verify: Record<string, string> };
  expect(recorded.code_verify).toMatchObject({ rule: 'E722', tool: 'Ruff', bad: 'flagged', good: 'clean' });
  expect(examples('--strict', '--only', 'proven').status).toBe(0);

  writeTerm({ ...pair, good_code: 'b()', code_verify: recorded.code_verify });
  expect(examples('--only', 'proven')).toMatchObject({ status: 0 });
  const strict = examples('--strict', '--only', 'proven', '--format', 'json');
  expect(strict.status).toBe(1);
  expect(JSON.parse(strict.stdout)).toMatchObject({
    issues: [{ rule: 'example-stale', pointer: '/code_verify/digest' }],
  });
});

test('ends with 1 when an example is faulty, and writes nothing', { timeout: 60_000 }, () => {
  writeTerm({ ...pair, good_code: 'a(' });
  const before = readFileSync(file, 'utf8');
  const { status, stdout } = examples('--write', '--only', 'proven', '--format', 'github');
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /^::error file=.*glossary\/proven\.json,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=example-syntax::/,
  );
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('ends with 2 for a page that is not there', { timeout: 60_000 }, () => {
  expect(examples('--only', 'nothing')).toMatchObject({
    status: 2,
    stderr: 'There is no term or guide "nothing", or it has faults of its own: npm run check.\n',
  });
});
