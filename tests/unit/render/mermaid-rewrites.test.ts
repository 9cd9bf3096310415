import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  ELK_REWRITE,
  MERMAID_MODULES,
  MERMAID_REWRITES,
} from '../../../src/render/diagram/mermaid/mermaid-rewrites.ts';

const entry = fileURLToPath(import.meta.resolve('mermaid'));
const chunks = join(dirname(entry), 'chunks', 'mermaid.core');
const modules = [entry, ...readdirSync(chunks).map((name) => join(chunks, name))]
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => readFileSync(file, 'utf8'));

test('Mermaid is loaded from where it is rewritten', () => {
  expect(import.meta.resolve('mermaid')).toContain(MERMAID_MODULES);
});

test.each([...MERMAID_REWRITES, ELK_REWRITE])('finds its one place in Mermaid: $why', ({ text }) => {
  expect(modules.flatMap((code) => code.split(text).slice(1))).toHaveLength(1);
});
