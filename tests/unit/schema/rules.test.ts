/** The catalogue of rules: complete, without orphans, and its examples are what they say. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../src/astro/workspace.ts';
import type { Rule } from '../../../src/schema/rule.ts';
import { rules, type RuleId } from '../../../src/schema/rules.ts';
import { compileFolder, fixture } from '../../fixtures.ts';
import { exampleFiles, withFiles } from '../../rule-example.ts';

const ids = Object.keys(rules) as RuleId[];

/** Rules that are found by drawing and by proving (rules-found-later.test.ts), and those that no text of a file breaks. */
const foundLater: readonly RuleId[] = [
  ...(['diagram', 'diagram-corrected', 'render-limit', 'example-equal', 'example-language'] as const),
  ...(['code-size', 'encoding', 'file-size', 'special-file'] as const),
  ...(['example-rule', 'example-syntax', 'example-unsupported'] as const),
];
const foundAtOnce = ids.filter((id) => !foundLater.includes(id));

const sources = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !/^schema\/rules(?:\.ts$|\/)/.test(path))
  .map((path) => readFileSync(join(projectRoot, 'src', path), 'utf8'));

describe('the catalogue', () => {
  test('has every entry that lies in its folder', () => {
    const files = readdirSync(join(projectRoot, 'src/schema/rules')).map((file) => file.replace('.ts', ''));
    expect(files.toSorted()).toEqual(ids.toSorted());
  });

  test('explains no rule that nobody tells', () => {
    expect(ids.filter((id) => !sources.some((text) => text.includes(`'${id}'`)))).toEqual([]);
  });

  test('has a golden report of every rule, and a fixture of what compiling finds', () => {
    const golden = (id: string): string => join(projectRoot, 'tests/golden/issues', `${id}.txt`);
    expect(foundAtOnce.filter((id) => !existsSync(fixture(id)))).toEqual([]);
    expect(ids.filter((id) => !existsSync(golden(id)))).toEqual([]);
  });
});

describe.each(foundAtOnce)('the example of %s', (id) => {
  const { example, severities }: Rule = rules[id];
  const find = (half: 'bad' | 'good') =>
    withFiles(exampleFiles(example, half), (folder) => compileFolder(folder).issues);

  test('has this fault and no other', async () => {
    const issues = await find('bad');
    expect([...new Set(issues.map(({ rule }) => rule))]).toEqual([id]);
    expect(issues.filter(({ severity }) => !severities.includes(severity))).toEqual([]);
  });

  test('has none when it is mended', async () => {
    expect(await find('good')).toEqual([]);
  });
});
