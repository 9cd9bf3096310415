/** What is asked of contributors holds for the program too: its source has nothing that its reviewers do not see. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/astro/workspace.ts';
import { findHidden } from '../../src/schema/characters/hidden-characters.ts';
import { findMixedWords } from '../../src/schema/characters/mixed-scripts.ts';

const files = globSync(['src/**/*.*', 'scripts/**/*.*', '.ci/*', 'public/**/*.{svg,txt}', '*.{md,json,mjs}'], {
  cwd: projectRoot,
}).toSorted();

test('there are sources to read', () => {
  expect(files.length).toBeGreaterThan(300);
});

test('the source has no hidden characters and no words of two scripts', () => {
  const found = files.flatMap((file) => {
    const text = readFileSync(join(projectRoot, file), 'utf8');
    return [...findHidden(text, 'code'), ...findMixedWords(text)].map(({ offset }) => `${file}: ${offset}`);
  });
  expect(found).toEqual([]);
});
