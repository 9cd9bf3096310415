/**
 * npm run schema: writes the JSON Schemas with which an editor completes and checks content.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../src/astro/workspace.ts';
import { editorSchemas } from '../src/emit/schemas/editor-schemas.ts';
import { codeThemeCss } from '../src/render/code-theme.ts';
import { exitCodes, readOptions, runCommand } from './command.ts';

const { values } = readOptions(
  {
    usage: 'npm run schema -- [options]',
    about: 'Writes what is made from code: the editor schemas in .vscode/ and src/styles/code-theme.css.',
    options: { '--check': 'Write nothing; end with 1 when a file is not what would be written.' },
  },
  { check: { type: 'boolean' } },
);

const generated: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(editorSchemas()).map(([name, schema]) => [
      `.vscode/${name}`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  ),
  'src/styles/code-theme.css': codeThemeCss(),
};

const isCurrent = (path: string, text: string): boolean => {
  try {
    return readFileSync(join(projectRoot, path), 'utf8') === text;
  } catch {
    return false;
  }
};

await runCommand(() => {
  const stale = Object.entries(generated).filter(([path, text]) => !isCurrent(path, text));
  if (values['check'] === true) {
    for (const [path] of stale) process.stderr.write(`${path} is not current; run "npm run schema".\n`);
    return stale.length === 0 ? exitCodes.done : exitCodes.content;
  }
  mkdirSync(join(projectRoot, '.vscode'), { recursive: true });
  for (const [path, text] of stale) writeFileSync(join(projectRoot, path), text);
  return exitCodes.done;
});
