import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../../src/astro/workspace.ts';
import { colours } from '../../../../src/render/poster/colours.ts';

test('pictures have the light colours of the pages', () => {
  const tokens = readFileSync(join(projectRoot, 'src/styles/tokens.css'), 'utf8');
  const light = Object.keys(colours).map((name) => [
    name,
    new RegExp(`--${name}: light-dark\\((#[0-9a-f]+),`).exec(tokens)?.[1],
  ]);
  expect(Object.fromEntries(light)).toEqual(colours);
});
