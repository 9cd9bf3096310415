/**
 * Proofs of keys that a page shows in one marked element.
 */
import { toHref } from '../../schema/web-address.ts';
import type { Proof, Reading } from './reading.ts';
import { firstOf, linesOf, listIn, textIn, toLines, toTarget, targetsOf, wordsIn } from './reading.ts';
import { squeeze } from './prose-words.ts';
import type { Reference } from '../../model/glossary.ts';

/** Text to the letter. */
export const exact: Proof = (reading, field) => [
  { field, page: firstOf(reading, field)?.text, twin: textIn(reading.twin, field) },
];

/** A machine value: of a level, a day, an id. */
export const value: Proof = (reading, field) => [
  { field, page: firstOf(reading, field)?.value, twin: textIn(reading.twin, field) },
];

/** The words of prose. */
export const prose: Proof = (reading, field) => {
  const found = firstOf(reading, field);
  return [{ field, page: found && squeeze(found.text), twin: wordsIn(reading, textIn(reading.twin, field)) }];
};

/** The words of a list of prose, item by item. */
export const proseList: Proof = (reading, field) => [
  {
    field,
    page: linesOf(reading, field),
    twin: listIn(reading.twin, field)
      .map((item) => wordsIn(reading, item))
      .join('\n'),
  },
];

/** A list of names. */
export const names: Proof = (reading, field) => [
  { field, page: linesOf(reading, field), twin: toLines(listIn(reading.twin, field)) },
];

/** Addresses, each a link. */
export const addresses: Proof = (reading, field) => [
  { field, page: targetsOf(firstOf(reading, field)), twin: listIn(reading.twin, field).map(toHref).join('\n') },
];

/** Slugs, each a card or a link; `referencesOf` says what is known of them. */
export const slugs =
  (referencesOf: (reading: Reading) => readonly Reference[]): Proof =>
  (reading, field) => {
    const known = new Map(referencesOf(reading).map((reference) => [reference.to, reference]));
    const targets = [...new Set(listIn(reading.twin, field))].map((slug) => {
      const reference = known.get(slug);
      return reference ? toTarget(reading.site, reference) : slug;
    });
    return [{ field, page: targetsOf(firstOf(reading, field)), twin: targets.join('\n') }];
  };
