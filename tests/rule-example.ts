/** The examples of the catalogue as the small sites that they stand in. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { RuleExample } from '../src/schema/rule.ts';
import { termFields } from './content.ts';

type Half = 'bad' | 'good';

const site = { title: 'Storage words', url: 'https://example.org', categories: { storage: { name: 'Storage' } } };
const around: Readonly<Record<string, object>> = {
  'site.json': site,
  'glossary/cache.json': termFields('cache'),
  'glossary/disk.json': termFields('disk'),
};

const frontMatter = '---\ntitle: Reading\ndescription: A guide.\ncreated: 2026-01-05\nupdated: 2026-02-01\n---\n\n';

/** What a part says, as the text of its file: among the fields that it needs besides, or below a front matter. */
const toText = (path: string, part: string): string => {
  if (!path.endsWith('.json')) return `${frontMatter}${part}\n`;
  return JSON.stringify({ ...around[path], ...(JSON.parse(`{${part}}`) as object) }, null, 2);
};

/** The files of the site: what surrounds the example, and a half of it. */
export const exampleFiles = (example: RuleExample, half: Half): Readonly<Record<string, string>> => {
  const path = half === 'good' ? (example.renamed ?? example.file) : example.file;
  const parts = { ...example.beside, ...(!example.isWhole && { [path]: example[half] }) };
  const isSite = example.renamed === 'site.json';
  const others = Object.entries(around).filter(([name]) => !isSite || name !== 'site.json');
  return {
    ...Object.fromEntries(others.map(([name, fields]) => [name, JSON.stringify(fields, null, 2)])),
    ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, toText(name, part)])),
    ...(example.isWhole && { [path]: example[half] }),
  };
};

/** Writes the site into a folder of its own and hands it to `use`. */
export const withFiles = async <Result>(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Promise<Result> | Result,
): Promise<Result> => {
  const folder = mkdtempSync(join(tmpdir(), 'headword-test-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
