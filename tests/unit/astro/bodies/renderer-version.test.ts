import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderingPackages, rendererVersion } from '../../../../src/astro/bodies/renderer-version.ts';
import { projectRoot } from '../../../../src/astro/workspace.ts';

let root = '';
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const install = (name: string, version: string, dependencies = {}): void =>
  write(`node_modules/${name}/package.json`, JSON.stringify({ version, dependencies }));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'headword-version-'));
  write('src/render/diagram/mermaid-config.ts', 'export const curve = "rounded";');
  for (const name of renderingPackages) install(name, '1.0.0');
  install('mermaid', '12.3.0', { elkjs: '*', roughjs: '*' });
  install('elkjs', '0.11.0');
});
afterEach(() => rmSync(root, { recursive: true }));

test('the version stays while nothing changes', () => {
  expect(rendererVersion(root)).toBe(rendererVersion(root));
});

test.each([
  ['the configuration', () => write('src/render/diagram/mermaid-config.ts', 'export const curve = "linear";')],
  ['a new file of the engine', () => write('src/render/diagram/more.ts', '')],
  ['Mermaid', () => install('mermaid', '12.4.0', { elkjs: '*', roughjs: '*' })],
  ['the font', () => install('@fontsource/atkinson-hyperlegible-next', '5.3.1')],
  ['what Mermaid draws with', () => install('elkjs', '0.11.1')],
  ['what Mermaid alone draws with', () => install('mermaid/node_modules/elkjs', '0.10.0')],
])('the version changes with %s', (_, change) => {
  const before = rendererVersion(root);
  change();
  expect(rendererVersion(root)).not.toBe(before);
});

test('every package the renderer imports is counted', () => {
  const folder = join(projectRoot, 'src/render');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const code = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  const named = [...code.matchAll(/(?:from |import\(|import )'((?:@[\w-]+\/)?[\w-]+)[^']*'/g)].map(([, name]) => name);
  const known: readonly string[] = [...renderingPackages, 'node', 'mdast'];
  expect([...new Set(named)].filter((name) => !known.includes(name ?? ''))).toEqual([]);
});
