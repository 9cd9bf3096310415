/**
 * A TypeScript program over codes in memory, for rules that ask what a value is.
 */
import { basename, join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../../..');

const options: ts.CompilerOptions = {
  strict: true,
  allowJs: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.Preserve,
  moduleDetection: ts.ModuleDetectionKind.Force,
  jsx: ts.JsxEmit.Preserve,
  lib: ['lib.esnext.d.ts', 'lib.dom.d.ts'],
  types: ['node'],
};

export interface TypedProgram {
  readonly program: ts.Program;
  /** Name of a code → its name in the program. */
  readonly nameOf: (name: string) => string;
}

/** Files of the standard library and of Node's types, read once a process. */
const known = new Map<string, ts.SourceFile | undefined>();

/** Builds the program of these codes, by name; nothing is written. */
export const createTypedProgram = (files: ReadonlyMap<string, string>): TypedProgram => {
  const nameOf = (name: string): string => join(root, name).replaceAll('\\', '/');
  const host = ts.createCompilerHost(options);
  const codeOf = (path: string): string | undefined =>
    nameOf(basename(path)) === path ? files.get(basename(path)) : undefined;
  const read = host.getSourceFile.bind(host);
  const getSourceFile: ts.CompilerHost['getSourceFile'] = (path, version) => {
    const code = codeOf(path);
    if (code !== undefined) return ts.createSourceFile(path, code, version, true);
    if (!known.has(path)) known.set(path, read(path, version));
    return known.get(path);
  };
  const program = ts.createProgram({
    rootNames: [...files.keys()].map(nameOf),
    options,
    host: {
      ...host,
      getCurrentDirectory: () => root,
      getSourceFile,
      fileExists: (path) => codeOf(path) !== undefined || host.fileExists(path),
      readFile: (path) => codeOf(path) ?? host.readFile(path),
    },
  });
  return { program, nameOf };
};
