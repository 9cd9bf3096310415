/**
 * npm run schema: writes what is made from code, the JSON Schemas of editors above all.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../src/astro/workspace.ts';
import { schemaFaults } from '../src/astro/proof/check-schemas.ts';
import { rulesGuide } from '../src/emit/issues/rules-guide.ts';
import { editorSchemas } from '../src/emit/schemas/editor-schemas.ts';
import { publishedSchema, schemaNames, schemaPath, schemaToText } from '../src/emit/schemas/published-schema.ts';
import { codeThemeCss } from '../src/render/code-theme.ts';
import { exitCodes, readOptions, runCommand } from './command.ts';

const { values } = readOptions(
  {
    usage: 'npm run schema -- [options]',
    about:
      'Writes what is made from code: the editor schemas in .vscode/, src/styles/code-theme.css, the guide on errors from the catalogue of rules, and tests/golden/schema/, the published schemas as they were accepted last; a change that breaks their readers is refused.',
    options: { '--check': 'Write nothing; end with 1 when a file is not what would be written.' },
  },
  { check: { type: 'boolean' } },
);

/** Where a published schema lies as it was accepted last. */
const acceptedPath = (name: (typeof schemaNames)[number]): string => join('tests/golden', schemaPath(name));

const generated: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(editorSchemas()).map(([name, schema]) => [
      `.vscode/${name}`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  ),
  ...Object.fromEntries(
    schemaNames.map((name) => [
      acceptedPath(name),
      schemaToText(publishedSchema({ url: 'https://example.org' }, name)),
    ]),
  ),
  'src/styles/code-theme.css': codeThemeCss(),
  'content/guides/errors-and-how-to-mend-them.md': rulesGuide(),
};

const isCurrent = (path: string, text: string): boolean => {
  try {
    return readFileSync(join(projectRoot, path), 'utf8') === text;
  } catch {
    return false;
  }
};

await runCommand(() => {
  const faults = schemaFaults(join(projectRoot, dirname(acceptedPath('term'))));
  if (faults.length > 0) {
    process.stderr.write(`${faults.join('\n')}\n`);
    return exitCodes.content;
  }
  const stale = Object.entries(generated).filter(([path, text]) => !isCurrent(path, text));
  if (values['check'] === true) {
    for (const [path] of stale) process.stderr.write(`${path} is not current; run "npm run schema".\n`);
    return stale.length === 0 ? exitCodes.done : exitCodes.content;
  }
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(projectRoot, path)), { recursive: true });
    writeFileSync(join(projectRoot, path), text);
  }
  return exitCodes.done;
});
