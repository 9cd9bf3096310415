import { expect, test } from 'vitest';
import { recordVerdict, type Verdict } from '../../../src/examples/verdict.ts';

const verdict: Verdict = { tool: 'Ruff', version: '0.17.3', bad: 'flagged', good: 'clean' };

const record = (text: string): string => recordVerdict(text, verdict, 'sha256:1');

test('the verdict stands where the published order has it, indented as the file is', () => {
  const text = '{\n  "slug": "x",\n  "code_language": "python",\n  "diagram": { "type": "mermaid" }\n}\n';
  expect(record(text)).toBe(
    [
      '{',
      '  "slug": "x",',
      '  "code_language": "python",',
      '  "code_verify": {',
      '    "tool": "Ruff",',
      '    "version": "0.17.3",',
      '    "bad": "flagged",',
      '    "good": "clean",',
      '    "digest": "sha256:1"',
      '  },',
      '  "diagram": { "type": "mermaid" }',
      '}\n',
    ].join('\n'),
  );
});

test('what the author declared stays as it is written, and the rest of the file too', () => {
  const text = '{\n    "tags": ["a", "b"],\n    "code_verify": { "rule": "RUF006" },\n    "odd":   1\n}';
  const written = record(text);
  expect(written).toContain('"tags": ["a", "b"],');
  expect(written).toContain('"odd":   1\n}');
  expect(JSON.parse(written)).toMatchObject({ code_verify: { rule: 'RUF006', ...verdict, digest: 'sha256:1' } });
});

test('a verdict that is there already changes nothing', () => {
  const once = record('{\n\t"slug": "x"\n}');
  expect(record(once)).toBe(once);
});

test('marks that are no longer true are taken out', () => {
  const once = record('{\n    "slug": "x"\n}');
  const parsed = recordVerdict(once, { tool: 'Ruff', version: '0.17.3', bad: 'parsed' }, 'sha256:2');
  expect(JSON.parse(parsed)).toEqual({
    slug: 'x',
    code_verify: { tool: 'Ruff', version: '0.17.3', bad: 'parsed', digest: 'sha256:2' },
  });
});

test('line ends and byte order mark stay as they are', () => {
  const written = record('\uFEFF{\r\n    "slug": "x"\r\n}\r\n');
  expect(written.startsWith('\uFEFF{\r\n')).toBe(true);
  expect(written.replaceAll('\r\n', '')).not.toContain('\n');
});
