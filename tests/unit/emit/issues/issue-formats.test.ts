/** Issues for programs: JSON, annotations of GitHub, SARIF. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../../src/astro/workspace.ts';
import { issueFormats, isIssueFormat } from '../../../../src/emit/issues/issue-formats.ts';
import type { Issue } from '../../../../src/schema/issue.ts';
import { sampleIssue as issue, sampleText } from '../../../sample-issue.ts';
import { ruleIds } from '../../../../src/schema/rules.ts';

const esc = '\u001b[31m';
const hostile: Issue = {
  ...issue,
  file: `glossary/${esc}\na,b:c#d%.json`,
  message: `100 %\r\n::error::x ${esc}\u202e`,
  hint: 'Remove it\u009b.',
};
const options = {
  root: 'content/',
  textOf: (): string => sampleText,
  version: '1.2.3',
  command: 'check',
};
const of = (severity: Issue['severity'], count: number): readonly Issue[] =>
  Array.from({ length: count }, (_, index) => ({ ...issue, severity, line: index + 1 }));

test('formats have names', () => {
  expect(['text', 'json', 'github', 'sarif'].filter(isIssueFormat)).toHaveLength(4);
  expect(['xml', '', 'toString', '__proto__'].filter(isIssueFormat)).toEqual([]);
});

describe('JSON', () => {
  test('has a version, the root of paths, counts, and the issues as they are', () => {
    expect(JSON.parse(issueFormats.json([issue, hostile], options))).toEqual({
      version: 1,
      root: 'content/',
      counts: { error: 2, warning: 0, notice: 0 },
      issues: [issue, hostile],
    });
  });

  test('is ASCII where a terminal would be painted', () => {
    expect(issueFormats.json([hostile], options)).toMatch(/^[\n\u0020-\u007e]*$/);
  });
});

describe('GitHub', () => {
  const { github } = issueFormats;

  test('gets a command an issue, over the whole of what is faulty', () => {
    expect(github([issue], options)).toBe(
      '::error file=content/glossary/cache.json,line=2,endLine=2,col=12,endColumn=18,title=field::Unexpected "hgih", expected "high". Did you mean "high"?',
    );
  });

  test('gets nothing that would end a property or begin another command', () => {
    const [line = '', ...others] = github([hostile], options).split('\n');
    expect(others).toEqual([]);
    expect(line).toMatch(/^::error file=content\/glossary\/<U\+001B>\[31m<U\+000A>a%2Cb%3Ac#d%25\.json,line=2,/);
    expect(line).toContain('::100 %25<U+000D><U+000A>::error::x <U+001B>[31m<U+202E> Remove it<U+009B>.');
  });

  test('gets the gravest first, and is told when it will not show all', () => {
    const lines = github([...of('notice', 3), ...of('warning', 2), ...of('error', 11)], options).split('\n');
    expect(lines[0]).toMatch(/^::error /);
    expect(lines.at(-1)).toBe(
      '11 errors, 2 warnings, 3 notices: GitHub marks 10 of a kind in one step, this log has them all.',
    );
    expect(github(of('error', 10), options).split('\n')).toHaveLength(10);
  });

  test('gets nothing where there is nothing', () => {
    expect(github([], options)).toBe('');
  });
});

interface Sarif {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly help: object }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly [
        { readonly physicalLocation: { readonly artifactLocation: object; readonly region: object } },
      ];
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
    readonly invocations: readonly { readonly toolExecutionNotifications?: readonly object[] }[];
  }[];
}

describe('SARIF', () => {
  const toSarif = (issues: readonly Issue[]): Sarif => JSON.parse(issueFormats.sarif(issues, options)) as Sarif;
  const [run] = toSarif([issue, { ...issue, line: 9 }, { ...hostile, severity: 'notice' }]).runs;
  const results = run?.results ?? [];

  test('fits the schema of the standard', () => {
    const text = readFileSync(join(projectRoot, 'tests/golden/sarif-2.1.0.schema.json'), 'utf8');
    // Written in draft 4, of which it uses nothing that later drafts read otherwise but these two keys.
    const { id: _, $schema: __, ...schema } = JSON.parse(text) as Record<string, unknown>;
    const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(
      schema,
    );
    for (const issues of [[], [issue], [hostile, ...of('warning', 3), ...of('notice', 1)]]) {
      validate(toSarif(issues));
      expect(validate.errors ?? []).toEqual([]);
    }
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false);
  });

  test('brings the whole catalogue, and each result names its rule by id and index', () => {
    const rules = run?.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual(ruleIds);
    expect(results.map(({ ruleId, ruleIndex }) => rules[ruleIndex]?.id === ruleId)).toEqual([true, true, true]);
  });

  test('says all that GitHub wants of a rule, within its lengths', () => {
    const rules = run?.tool.driver.rules as readonly Record<string, { text?: string; markdown?: string }>[];
    expect(
      rules.filter(
        ({ shortDescription, fullDescription, help }) =>
          !shortDescription?.text || !fullDescription?.text || !help?.text || !help.markdown,
      ),
    ).toEqual([]);
    expect(
      rules.filter(
        ({ shortDescription, fullDescription }) =>
          (shortDescription?.text ?? '').length > 1024 || (fullDescription?.text ?? '').length > 1024,
      ),
    ).toEqual([]);
  });

  test('has places below the root of the repository, with what an address cannot hold escaped', () => {
    expect(results[0]?.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'content/glossary/cache.json', uriBaseId: '%SRCROOT%' },
      region: { startLine: 2, startColumn: 12, endLine: 2, endColumn: 18 },
    });
    expect(results[2]?.locations[0].physicalLocation.artifactLocation).toMatchObject({
      uri: 'content/glossary/%1B%5B31m%0Aa%2Cb%3Ac%23d%25.json',
    });
    expect(results[2]).toMatchObject({
      level: 'note',
      message: { text: expect.stringContaining('<U+202E>') as string },
    });
  });

  test('knows an issue again when lines move, and two of one field apart', () => {
    const prints = results.map(({ partialFingerprints }) => partialFingerprints['headword/v1']);
    expect(prints.slice(0, 2)).toEqual([
      'field glossary/cache.json /severity',
      'field glossary/cache.json /severity (2)',
    ]);
  });

  test('stops at the most that GitHub takes, and says so', () => {
    const [long] = toSarif(of('warning', 25_003)).runs;
    expect(long?.results).toHaveLength(25_000);
    expect(long?.invocations[0]?.toolExecutionNotifications).toHaveLength(1);
  });
});
