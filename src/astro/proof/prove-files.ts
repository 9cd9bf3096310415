/**
 * Reads JSON files back from the disk: each fits its published schema.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isJsonFile } from '../../emit/schemas/schema-registry.ts';
import { createFileValidator } from './validate-file.ts';

/** Faults of the JSON files among `paths`, which are paths below `folder`. */
export const proveFiles = (folder: string, paths: readonly string[]): readonly string[] => {
  const validate = createFileValidator();
  return paths.filter(isJsonFile).flatMap((path) => [...validate(path, readFileSync(join(folder, path), 'utf8'))]);
};
