/** The command as it is started. What it checks is tested elsewhere. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportOptions } from '../../../scripts/report.ts';

const script = join(import.meta.dirname, '../../../scripts/check.ts');

const check = (options: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...env },
  });
  return { status, stdout, stderr };
};

describe('--explain', () => {
  test('explains a rule, painted only where it is asked to', () => {
    expect(check(['--explain', 'dates'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^dates {2}error, warning\n/) as string,
    });
    expect(check(['--explain', 'dates'], { FORCE_COLOR: '1' }).stdout).toContain('\u001b[31merror\u001b[39m');
    expect(check(['--explain', 'dates'], { FORCE_COLOR: '1', NO_COLOR: '1' }).stdout).toContain('dates');
  });

  test('names the nearest rule where there is none of the name, and ends with 2', () => {
    expect(check(['--explain', 'datse'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'There is no rule "datse". Did you mean "dates"? All of them: npm run check -- --explain\n',
    });
  });

  test('is not mixed with what else the command tells', () => {
    expect(check(['--explain', '--links']).stderr).toBe('Unexpected --links with --explain, expected one.\n');
    expect(check(['--explain', '--format', 'sarif']).status).toBe(2);
    expect(check(['dates'])).toMatchObject({ status: 2, stderr: 'Unexpected "dates": options begin with "--".\n' });
  });
});

test('a report shows no line of what a link leads to', () => {
  const folder = mkdtempSync(join(tmpdir(), 'headword-test-'));
  writeFileSync(join(folder, 'plain.json'), '\ufeff{\r\n}');
  symlinkSync('/etc/hostname', join(folder, 'link.json'));
  const { textOf } = reportOptions(folder, process.stdout);
  const texts = ['plain.json', 'link.json', 'nothing.json', '.'].map(textOf);
  rmSync(folder, { recursive: true });
  expect(texts).toEqual(['{\n}', undefined, undefined, undefined]);
});
