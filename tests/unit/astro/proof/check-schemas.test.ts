/** Schemas that were published are a promise. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { schemaFaults } from '../../../../src/astro/proof/check-schemas.ts';
import { projectRoot } from '../../../../src/astro/workspace.ts';
import { schemaNames, schemaPath } from '../../../../src/emit/schemas/published-schema.ts';

const golden = join(projectRoot, 'tests/golden');
const accepted = join(golden, dirname(schemaPath('term')));

describe('the schemas of version 1', () => {
  test('only add to those that were accepted last (npm run schema accepts additions)', () => {
    expect(schemaFaults(accepted)).toEqual([]);
  });

  test('are all accepted', () => {
    for (const name of schemaNames) expect(readFileSync(join(golden, schemaPath(name)), 'utf8')).toContain('$id');
  });
});

describe('a published site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'headword-schemas-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const withSchema = (name: string, change: (text: string) => string): readonly string[] => {
    rmSync(folder, { recursive: true });
    cpSync(accepted, folder, { recursive: true });
    const file = join(folder, `${name}.schema.json`);
    writeFileSync(file, change(readFileSync(join(accepted, 'path.schema.json'), 'utf8')));
    return schemaFaults(folder);
  };

  test('whose readers know a key that is gone keeps from publishing', () => {
    const [fault, ...others] = withSchema('path', (text) => text.replace('"unlocks": {', '"opens": {'));
    expect(others).toEqual([]);
    expect(fault).toContain(
      'path.schema.json#/properties/terms/additionalProperties/properties/opens: readers look for',
    );
    expect(fault).toContain('after:  nothing');
    expect(fault).toContain('schema/2/');
  });

  test('with a schema that is gone keeps from publishing', () => {
    expect(withSchema('gone', (text) => text)[0]).toContain('readers look for this schema');
  });

  test('with a file that is no schema does not', () => {
    expect(withSchema('path', () => '{')).toEqual([]);
  });

  test('that is not there is no promise', () => {
    expect(schemaFaults(join(folder, 'nowhere'))).toEqual([]);
  });
});
