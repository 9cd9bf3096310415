/** Rules that are found by drawing, by proving, or by what no small text says: their examples, and how they are told. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limitIssue } from '../../../src/astro/bodies/limit-issue.ts';
import { openPools, type Pools } from '../../../src/astro/bodies/pools.ts';
import { findIssues } from '../../../src/astro/prepare.ts';
import { openWorkspace } from '../../../src/astro/workspace.ts';
import { issuesToText } from '../../../src/emit/issues/issue-text.ts';
import { proofIssues, proveExamples } from '../../../src/examples/prove-examples.ts';
import { readContentText } from '../../../src/read.ts';
import type { Issue } from '../../../src/schema/issue.ts';
import { limits } from '../../../src/schema/limits.ts';
import { rules, type RuleId } from '../../../src/schema/rules.ts';
import { compileFolder } from '../../fixtures.ts';
import { exampleFiles, withFiles } from '../../rule-example.ts';

let pools: Pools;
beforeAll(() => {
  pools = openPools();
});
afterAll(() => pools.close());

const drawn = async (content: string): Promise<readonly Issue[]> => {
  const workspace = openWorkspace(content);
  const issues = await findIssues({ content, overrides: {}, workspace, pools });
  rmSync(workspace.root, { recursive: true, force: true });
  return issues;
};
const proven = async (content: string): Promise<readonly Issue[]> =>
  proofIssues(await proveExamples(compileFolder(content).glossary));

const finders = {
  diagram: drawn,
  'diagram-corrected': drawn,
  'example-equal': proven,
  'example-language': proven,
  'example-rule': proven,
  'example-syntax': proven,
  'example-unsupported': proven,
} as const satisfies Partial<Record<RuleId, (content: string) => Promise<readonly Issue[]>>>;

/** Issues and how they are told, of files in a folder of their own. */
const look = (files: Readonly<Record<string, string>>, find: (content: string) => Promise<readonly Issue[]>) =>
  withFiles(files, async (folder) => {
    const issues = await find(folder);
    const textOf = (file: string): string | undefined => readContentText(folder, file);
    return { issues, told: issuesToText(issues, { root: 'content/', textOf }) };
  });
const golden = (id: RuleId): string => `../../golden/issues/${id}.txt`;

describe.each(Object.keys(finders) as (keyof typeof finders)[])('the example of %s', (id) => {
  const { example, severities } = rules[id];

  test('has this fault and no other, told in words that are enough to mend it', async () => {
    const { issues, told } = await look(exampleFiles(example, 'bad'), finders[id]);
    expect(issues.map(({ rule }) => rule)).toEqual([id]);
    expect(severities).toContain(issues[0]?.severity);
    await expect(told).toMatchFileSnapshot(golden(id));
  });

  test('has none when it is mended', async () => {
    expect((await look(exampleFiles(example, 'good'), finders[id])).issues).toEqual([]);
  });
});

test('a file that is too large is told by its size', async () => {
  const { example } = rules['file-size'];
  const long = `"long": "${'x'.repeat(limits.page)}"`;
  const { issues, told } = await look(exampleFiles({ ...example, bad: long }, 'bad'), (folder) =>
    Promise.resolve(compileFolder(folder).issues),
  );
  expect(issues.map(({ rule }) => rule)).toEqual(['file-size']);
  await expect(told).toMatchFileSnapshot(golden('file-size'));
});

test('a page that was given up is told by field and line', async () => {
  const code = 'first = 1\nsecond = 2\nthird = 3';
  const files = exampleFiles({ ...rules['render-limit'].example, bad: `"bad_code": ${JSON.stringify(code)}` }, 'bad');
  const { told } = await look(files, (folder) =>
    Promise.resolve(
      compileFolder(folder).glossary.terms.flatMap(({ source, document }) =>
        source.bad_code === code
          ? [limitIssue(document, { reason: 'time', message: 'it took longer than 10 seconds', text: code, line: 2 })]
          : [],
      ),
    ),
  );
  await expect(told).toMatchFileSnapshot(golden('render-limit'));
});
