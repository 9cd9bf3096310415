/** What the README tells people to run and to copy is there, and can be read by what reads it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../src/astro/workspace.ts';
import { inFigures, limits } from '../../src/schema/limits.ts';
import { issuesToText } from '../../src/emit/issues/issue-text.ts';
import { rulesGuide } from '../../src/emit/issues/rules-guide.ts';
import { parseJson } from '../../src/schema/document.ts';
import { termSchema } from '../../src/schema/term.ts';
import { validate } from '../../src/schema/validate.ts';

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const readme = read('README.md');
const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly env: Readonly<Record<string, string>>; readonly steps: readonly Step[] }>
  >;
}

const workflows = [...readme.matchAll(/```yaml\n(on: [\s\S]*?)```/g)].map(([, yaml = '']) => parse(yaml) as Workflow);
const workflow = workflows.find(({ jobs }) => jobs['site'])!;
const steps = workflow.jobs['site']?.steps ?? [];

test('every command of the README is one', () => {
  const named = [...readme.matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test('every file that the README leads to is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => path);
  expect(links.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
});

test('the table of limits has every limit that holds', () => {
  const table = /\*\*Limits\.\*\*[\s\S]*?\n\n\|[\s\S]*?\n\n/.exec(readme)?.[0] ?? '';
  const { faults, page, site, columns, ...others } = limits;
  const figures = Object.values(others).map(inFigures);
  const named = [...figures, `${page / 1024} KB`, `${site / 1024 / 1024} MB`, inFigures(columns - 1)];
  expect(faults).toBeGreaterThan(0);
  expect(named.filter((figure) => !new RegExp(`(?<![\\d,])${figure}(?![\\d,])`).test(table))).toEqual([]);
});

test('the workflow of GitHub Pages may publish, and keeps .well-known', () => {
  expect(workflow.permissions).toMatchObject({ pages: 'write', 'id-token': 'write' });
  const actions = steps.flatMap(({ uses }) => uses ?? []);
  expect(actions.filter((action) => !/^actions\/[\w-]+@v\d+$/.test(action))).toEqual([]);
  const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
  expect(upload?.with).toEqual({ path: 'dist', 'include-hidden-files': true });
  expect(actions.at(-1)).toMatch(/^actions\/deploy-pages@/);
});

test('the workflow builds with options that the build has, and with the history of the published site', () => {
  const commands = steps.flatMap(({ run }) => run ?? []).join('\n');
  const options = [...commands.matchAll(/ (--[a-z-]+) /g)].map(([, option = '']) => option);
  const build = read('scripts/build.ts');
  expect(options).toEqual(['--site', '--base', '--history']);
  expect(options.filter((option) => !build.includes(`'${option} `))).toEqual([]);
  expect(commands).toContain('"$SITE$BASE/changes.json"');
  expect(Object.keys(workflow.jobs['site']?.env ?? {})).toEqual(['SITE', 'BASE']);
});

test('the workflow of code scanning writes what it uploads, also when there are mistakes', () => {
  const scanning = workflows.find(({ jobs }) => jobs['content']);
  expect(scanning?.permissions).toMatchObject({ 'security-events': 'write' });
  const [upload, check] = scanning?.jobs['content']?.steps.toReversed() ?? [];
  expect(upload).toMatchObject({ if: 'always()', with: { sarif_file: 'content.sarif' } });
  expect(check?.run).toMatch(/^npm run check --silent -- --format sarif > content\.sarif$/);
});

test('mistakes are told as the README and the guide show it', () => {
  const term = /```json\n(\{\n {4}"slug": "barrier"[\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const text = term.replace('"effort": "low"', '"effort": "lo"');
  const [shown = ''] = /content\/glossary\/barrier\.json:8:15[\s\S]*?\?\n/.exec(readme) ?? [];
  const file = { path: 'glossary/barrier.json', text };
  const { issues } = validate(parseJson(file).document!, termSchema);
  expect(issuesToText(issues, { root: 'content/', textOf: () => text })).toBe(shown);
  expect(rulesGuide()).toContain(shown);
});
