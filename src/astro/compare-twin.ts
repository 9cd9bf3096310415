/**
 * Proves that a term's page says what its twin says: the fields are read back from the written page by their marks and
 * compared with the record.
 */
import { verdictToWords } from '../emit/term/verdict-words.ts';
import type { Term } from '../model/glossary.ts';
import type { Site } from '../model/site.ts';
import { compareCodeUnits } from '../schema/issue.ts';
import { plainText } from '../render/plain-text.ts';
import type { Links } from '../render/tag.ts';
import { fill, wordsOf } from '../strings.ts';
import type { PageScan } from './page-scan.ts';

export interface Difference {
  readonly field: string;
  readonly page: string;
  readonly twin: string;
}

type Fields = Readonly<Record<string, unknown>>;

const asFields = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

const textIn = (fields: Fields, field: string): string => (typeof fields[field] === 'string' ? fields[field] : '');

/** White space does not count: the page shows paragraphs and items apart, the record separates them by line feeds. */
const squeeze = (text: string): string => text.replaceAll(/\s+/g, '');

const proseFields = ['short', 'long', 'misconception', 'why_it_matters', 'quick_fix'] as const;
const listFields = ['common_mistakes', 'when_to_use', 'avoid_when'] as const;
const exactFields = ['term', 'bad_code', 'good_code'] as const;
const diagramFields = ['alt', 'text'] as const;
const valueFields = ['severity', 'effort', 'difficulty', 'created', 'updated', 'category'] as const;

const linksOf = (site: Site, term: Term): Links =>
  Object.fromEntries(
    [...term.mentions].map(([slug, { title, exists }]) => [
      slug,
      exists ? { title, href: slug } : { title, missing: wordsOf(site).strings['term.missing'] },
    ]),
  );

/** What stands around both codes: the verdict, and the code above them. */
const aroundCodes = (site: Site, term: Term, twin: Fields): readonly (readonly [field: string, expected: string])[] => {
  const hasCode = textIn(twin, 'bad_code') !== '' || textIn(twin, 'good_code') !== '';
  return [
    ['code_verify', (hasCode && verdictToWords(site, term)) || ''],
    ['code_verify.preamble', hasCode ? textIn(asFields(twin['code_verify']), 'preamble') : ''],
  ];
};

/** The notes on a half that is there, each with the name of its line, in the order of the lines. */
const noteTexts = (site: Site, twin: Fields, half: 'bad' | 'good', links: Links): readonly string[] => {
  const notes = asFields(twin['code_notes'])[half];
  if (!Array.isArray(notes) || textIn(twin, `${half}_code`) === '') return [];
  return (notes as readonly { readonly line: number; readonly text: string }[])
    .toSorted((a, b) => a.line - b.line)
    .map(({ line, text }) => fill(wordsOf(site).strings['code.noteLine'], { line }) + plainText(text, links));
};

/** The terms that the twin names as taken for this one, with what tells them apart. */
const confusionsIn = ({ confused_with: entries }: Fields, links: Links): readonly string[] =>
  (Array.isArray(entries) ? entries : [])
    .map(asFields)
    .map((entry) => `${textIn(entry, 'slug')}: ${squeeze(plainText(textIn(entry, 'difference'), links))}`);

/** Slugs of the steps that are marked as the author's own: the last part of where they lead. */
const directSteps = (fields: PageScan['fields']): string =>
  (fields.get('prerequisites') ?? [])
    .map(({ value = '' }) => value.slice(value.lastIndexOf('/') + 1))
    .toSorted(compareCodeUnits)
    .join(' ');

/** Every field in which the page and the twin differ. */
export const compareTwin = (site: Site, term: Term, twin: Fields, { fields }: PageScan): readonly Difference[] => {
  const links = linksOf(site, term);
  const differences: Difference[] = [];
  const expect = (field: string, page: string | undefined, expected: string): void => {
    if ((page ?? '') !== expected) differences.push({ field, page: page ?? '(absent)', twin: expected });
  };
  const textOf = (field: string): string => textIn(twin, field);
  const listOf = (field: string): readonly string[] =>
    Array.isArray(twin[field]) ? (twin[field] as readonly string[]) : [];
  const first = (field: string) => fields.get(field)?.[0];

  for (const field of exactFields) expect(field, first(field)?.text, textOf(field));
  for (const field of valueFields) expect(field, first(field)?.value, textOf(field));
  for (const field of proseFields) {
    const found = first(field);
    expect(
      field,
      found && squeeze(found.text),
      textOf(field).trim() === '' ? '' : squeeze(plainText(textOf(field), links)),
    );
  }
  for (const field of listFields) {
    const expected = listOf(field).map((item) => squeeze(plainText(item, links)));
    expect(field, squeeze(first(field)?.text ?? ''), squeeze(expected.join(' ')));
  }
  for (const field of diagramFields) {
    const name = `diagram.${field}`;
    expect(name, squeeze(first(name)?.text ?? ''), squeeze(textIn(asFields(twin['diagram']), field)));
  }
  for (const half of ['bad', 'good'] as const) {
    const field = `code_notes.${half}`;
    expect(field, squeeze(first(field)?.text ?? ''), squeeze(noteTexts(site, twin, half, links).join('')));
  }
  const told = (fields.get('confused_with') ?? []).map(({ value, text }) => `${value ?? ''}: ${squeeze(text)}`);
  expect('confused_with', told.join('\n'), confusionsIn(twin, links).join('\n'));
  expect(
    'prerequisites',
    directSteps(fields),
    [...new Set(listOf('prerequisites'))].toSorted(compareCodeUnits).join(' '),
  );
  for (const [field, expected] of aroundCodes(site, term, twin)) expect(field, first(field)?.text, expected);
  return differences;
};
