/** The mini sites below tests/fixtures/. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compile, type Compiled } from '../src/compile.ts';
import { sha256 } from '../src/astro/workspace.ts';
import { readContent } from '../src/read.ts';
import { outlineMarkdown } from '../src/render/outline.ts';

const folder = join(import.meta.dirname, 'fixtures');

/** Absolute path of a fixture. */
export const fixture = (name: string): string => join(folder, name);

export const fixtureNames = (): readonly string[] => readdirSync(folder).toSorted();

/** The day on which fixtures are read. */
export const today = '2026-11-21';

/** Reads and compiles a content folder. */
export const compileFolder = (root: string): Compiled =>
  compile(readContent(root), { today, hash: sha256, outline: outlineMarkdown });

/** Reads and compiles a fixture. */
export const compileFixture = (name: string): Compiled => compileFolder(fixture(name));
