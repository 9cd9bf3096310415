/**
 * Proofs of keys that hold a record of their own: codes, diagram, detection, advice for agents, classification, citation.
 */
import { toHref } from '../../schema/web-address.ts';
import { appliesToWords, languageName } from '../../emit/words.ts';
import { verdictToWords } from '../../emit/term/verdict-words.ts';
import { halves, type Half } from '../../model/code-notes.ts';
import { hashOf } from '../../render/diagram/write/hash-of.ts';
import type { TermSource } from '../../schema/term.ts';
import { compareCodeUnits } from '../../schema/issue.ts';
import { fill, wordsOf } from '../../strings.ts';
import { asFields, firstOf, linesOf, listIn, textIn, toLines, toTarget, wordsIn } from './reading.ts';
import { squeeze } from './prose-words.ts';
import type { Claim, Fields, Proof, Reading } from './reading.ts';

const hasCode = (twin: Fields): boolean => halves.some((half) => textIn(twin, `${half}_code`) !== '');

/** What several elements say, each once. */
const saidBy = ({ scan }: Reading, field: string): string =>
  [...new Set((scan.fields.get(field) ?? []).map(({ text }) => text))].join('\n');

export const codeLanguage: Proof = (reading, field) => {
  const { twin, term } = reading;
  if (!hasCode(twin) || textIn(twin, field) === '') return [];
  return [{ field, page: saidBy(reading, '.language'), twin: languageName(term.codeLanguage ?? '') }];
};

export const codeLabels: Proof = (reading, field) => {
  const { twin, term } = reading;
  const labels = { ...term.codeLabels, ...asFields(twin[field]) };
  const shown = halves.filter((half) => textIn(twin, `${half}_code`) !== '').map((half) => labels[half]);
  return [{ field, page: saidBy(reading, '.verdict'), twin: [...new Set(shown)].join('\n') }];
};

/** The notes on a half that is there, each with the name of its line, in the order of the lines. */
const noteTexts = (reading: Reading, half: Half): string => {
  const { twin, site } = reading;
  if (textIn(twin, `${half}_code`) === '') return '';
  const notes = listIn<{ readonly line: number; readonly text: string }>(asFields(twin['code_notes']), half);
  const template = wordsOf(site).strings['code.noteLine'];
  return notes
    .toSorted((a, b) => a.line - b.line)
    .map(({ line, text }) => squeeze(fill(template, { line })) + wordsIn(reading, text))
    .join('\n');
};

export const codeNotes: Proof = (reading, key) =>
  halves.map((half) => {
    const field = `${key}.${half}`;
    return { field, page: linesOf(reading, field), twin: noteTexts(reading, half) };
  });

/** The verdict, and the code above both. */
export const codeVerify: Proof = (reading, field) => {
  const { twin, site, term } = reading;
  const preamble = hasCode(twin) ? textIn(asFields(twin[field]), 'preamble') : '';
  const verdict = (hasCode(twin) && verdictToWords(site, term)) || '';
  return [
    { field, page: firstOf(reading, field)?.text, twin: verdict },
    { field: `${field}.preamble`, page: firstOf(reading, `${field}.preamble`)?.text, twin: preamble },
  ];
};

/** Its words, and its picture, whose id is made of its source. */
export const diagram: Proof = (reading, key) => {
  const record = asFields(reading.twin[key]);
  const source = textIn(record, 'source');
  const id = source === '' ? '' : `diagram-${hashOf(source)}`;
  const words = ['alt', 'text'].map((part): Claim => {
    const field = `${key}.${part}`;
    return { field, page: squeeze(firstOf(reading, field)?.text ?? ''), twin: squeeze(textIn(record, part)) };
  });
  const found = reading.scan.ids.find((each) => /^diagram-[0-9a-f]{8}$/.test(each));
  return [...words, { field: `${key}.source`, page: found, twin: id }];
};

export const appliesTo: Proof = (reading, field) => {
  const record = reading.twin as Pick<TermSource, 'applies_to'>;
  return [{ field, page: linesOf(reading, field), twin: toLines(appliesToWords(reading.site, record)) }];
};

interface Tool {
  readonly name: string;
  readonly rules?: readonly string[];
  readonly url?: string;
}

export const detection: Proof = (reading, key) => {
  const record = asFields(reading.twin[key]);
  const tools = listIn<Tool>(record, 'tools');
  const found = firstOf(reading, `${key}.tools`)?.items ?? [];
  return [
    {
      field: `${key}.auto_detectable`,
      page: firstOf(reading, `${key}.auto_detectable`)?.value,
      twin: textIn(record, 'auto_detectable'),
    },
    {
      field: `${key}.hints`,
      page: linesOf(reading, `${key}.hints`),
      twin: listIn(record, 'hints')
        .map((hint) => wordsIn(reading, hint))
        .join('\n'),
    },
    {
      field: `${key}.tools`,
      page: found.map(({ text, links }) => `${squeeze(text)} ${links[0]?.href ?? ''}`).join('\n'),
      twin: tools
        .map(({ name, rules = [], url = '' }) => `${squeeze(name + rules.join(''))} ${toHref(url)}`)
        .join('\n'),
    },
  ];
};

const agentKeys = ['confidence', 'false_positives', 'fix_effort', 'fix_mode', 'context', 'tests'] as const;

export const agent: Proof = (reading, key) =>
  agentKeys.map((part) => {
    const field = `${key}.${part}`;
    return { field, page: firstOf(reading, field)?.value, twin: textIn(asFields(reading.twin[key]), part) };
  });

export const taxonomy: Proof = (reading, key) =>
  ['cwe', 'owasp'].map((part) => {
    const field = `${key}.${part}`;
    return { field, page: linesOf(reading, field), twin: toLines(listIn(asFields(reading.twin[key]), part)) };
  });

/** What its author says of the terms it is taken for. */
export const confusedWith: Proof = (reading, field) => {
  const told = (reading.scan.fields.get(field) ?? []).map(({ value = '', text }) => `${value}: ${squeeze(text)}`);
  const entries = listIn<Fields>(reading.twin, field).map(
    (entry) => `${textIn(entry, 'slug')}: ${wordsIn(reading, textIn(entry, 'difference'))}`,
  );
  return [{ field, page: told.join('\n'), twin: entries.join('\n') }];
};

/** Slugs of the steps that are marked as the author's own: the last part of where they lead. */
export const prerequisites: Proof = (reading, field) => {
  const steps = (reading.scan.fields.get(field) ?? []).map(({ value = '' }) => value.slice(value.lastIndexOf('/') + 1));
  const sorted = (slugs: readonly string[]): string => [...new Set(slugs)].toSorted(compareCodeUnits).join('\n');
  return [{ field, page: steps.toSorted(compareCodeUnits).join('\n'), twin: sorted(listIn(reading.twin, field)) }];
};

/** The note on a term that is no longer recommended, and where it leads. */
export const status: Proof = (reading, field) => {
  const isDeprecated = reading.twin[field] === 'deprecated';
  return [{ field, page: firstOf(reading, field)?.value, twin: isDeprecated ? 'deprecated' : '' }];
};

export const replacedBy: Proof = (reading, field) => {
  const { site, twin, term } = reading;
  const note = firstOf(reading, 'status');
  const slug = textIn(twin, field);
  if (twin['status'] !== 'deprecated' || slug === '') return [{ field, page: note?.links[0]?.href, twin: '' }];
  const target = term.replacedBy?.to === slug ? toTarget(site, term.replacedBy) : slug;
  const isTold = note?.links.length === 0 && squeeze(note.text).endsWith(target);
  return [{ field, page: note?.links[0]?.href ?? (isTold ? target : note?.text), twin: target }];
};
