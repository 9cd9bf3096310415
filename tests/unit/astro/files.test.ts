import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFiles } from '../../../src/astro/files.ts';

test('files that are empty or missing are told, others are not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'headword-files-'));
  writeFileSync(join(folder, 'full.json'), '{}');
  writeFileSync(join(folder, 'empty.json'), '');
  expect(emptyFiles(folder, ['full.json', 'empty.json', 'gone.json'])).toEqual([
    'empty.json: the file is empty',
    'gone.json: the file is empty',
  ]);
  rmSync(folder, { recursive: true });
});
