/**
 * The version of everything that turns the model into text: what a file was made of last time says nothing where it
 * would be made otherwise today.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodeUnits } from '../../schema/issue.ts';
import { digest, projectRoot } from '../workspace.ts';

/** Digest of the code that makes texts, of the project at `root`. */
export const textVersion = (root = projectRoot): string =>
  digest(
    ...['src/schema', 'src/model', 'src/emit', 'src/strings']
      .flatMap((folder) =>
        readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name)),
      )
      .toSorted(compareCodeUnits)
      .map((file) => readFileSync(file, 'utf8')),
  );
