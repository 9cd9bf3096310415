/**
 * The search index, by Pagefind's Node API: records in a fixed order, awaited one after the other, without code.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import { guidePath, termPath } from '../emit/paths.ts';
import type { Glossary, Guide, Term } from '../model/glossary.ts';
import { listFiles } from './files.ts';
import { guideText, plainText } from '../render/plain-text.ts';
import { wordsOf } from '../strings.ts';

export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, string[]>>;
  readonly sort: Readonly<Record<string, string>>;
}

const filled = (entries: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== ''));

const toFilters = (entries: Readonly<Record<string, string>>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(filled(entries)).map(([name, value]) => [name, [value]]));

const termRecord = ({ site }: Glossary, { slug, source, category }: Term): SearchRecord => {
  const titles = Object.fromEntries([...(source.aliases ?? []), source.term].map((title) => [title, { title }]));
  const prose = [
    source.short,
    source.long,
    source.misconception,
    source.why_it_matters,
    ...(source.common_mistakes ?? []),
    ...(source.when_to_use ?? []),
    ...(source.avoid_when ?? []),
    source.quick_fix,
    ...(source.detection?.hints ?? []),
  ];
  const difficulty = source.difficulty ?? '';
  const { word } = wordsOf(site);
  const names = {
    category: category.name,
    severity: word('severity', source.severity),
    difficulty: difficulty && word('difficulty', difficulty),
  };
  return {
    url: termPath(site, slug),
    language: site.lang,
    content: [
      source.term,
      ...(source.aliases ?? []),
      ...(source.tags ?? []),
      ...prose.map((text) => plainText(text ?? '', titles)),
    ]
      .filter(Boolean)
      .join('. '),
    meta: filled({
      title: source.term,
      kind: 'term',
      short: plainText(source.short),
      aliases: (source.aliases ?? []).join(' | '),
      level: source.severity,
      ...names,
    }),
    filters: toFilters({ kind: 'term', ...names }),
    sort: { title: source.term },
  };
};

const guideRecord = ({ site }: Glossary, { slug, source, body, category }: Guide): SearchRecord => {
  const difficulty = source.difficulty ? wordsOf(site).word('difficulty', source.difficulty) : '';
  return {
    url: guidePath(site, slug),
    language: site.lang,
    content: [source.title, source.description, ...(source.tags ?? []), guideText(body)].join('. '),
    meta: filled({
      title: source.title,
      kind: 'guide',
      short: source.description,
      category: category?.name ?? '',
      difficulty,
    }),
    filters: toFilters({ kind: 'guide', category: category?.name ?? '', difficulty }),
    sort: { title: source.title },
  };
};

/** What is indexed: terms, then guides, each by slug order of the glossary. */
export const searchRecords = (glossary: Glossary): readonly SearchRecord[] => [
  ...glossary.terms.map((term) => termRecord(glossary, term)),
  ...glossary.guides.map((guide) => guideRecord(glossary, guide)),
];

/** Pagefind's own interfaces, which break under a strict policy; ours needs the program only. */
const isUnused = (path: string): boolean => /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./.test(path);

const throwOn = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind failed: ${errors.join('; ')}`);
};

/** Writes the index of the records to `<site>/pagefind/`. */
export const writeSearchIndex = async (records: readonly SearchRecord[], site: string): Promise<void> => {
  const { index, errors } = await createIndex({ writePlayground: false });
  throwOn(errors);
  if (!index) throw new Error('Pagefind did not start.');
  for (const record of records)
    throwOn(
      (
        await index.addCustomRecord({
          ...record,
          meta: { ...record.meta },
          filters: { ...record.filters },
          sort: { ...record.sort },
        })
      ).errors,
    );
  const folder = join(site, 'pagefind');
  throwOn((await index.writeFiles({ outputPath: folder })).errors);
  for (const path of listFiles(folder)) if (isUnused(path)) rmSync(join(folder, path));
  await index.deleteIndex();
};
