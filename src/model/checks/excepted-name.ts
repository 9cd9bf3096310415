/**
 * A name that a term does not want linked is one of its own.
 */
import { nearest } from '../../schema/nearest.ts';
import { didYouMean, warningAt, type Check } from '../check.ts';

const fold = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').replaceAll('’', "'").toLowerCase();

export const exceptedName: Check = ({ terms }) =>
  terms.flatMap(({ source, document }) => {
    const names = [source.term, ...(source.aliases ?? [])];
    const known = new Set(names.map(fold));
    return (source.auto_link?.except ?? []).flatMap((name, index) => {
      if (known.has(fold(name))) return [];
      const message = `Unexpected name "${name}" in "auto_link.except", expected the title or an alias of this term.`;
      const hint = didYouMean(nearest(name, names), 'Remove it: a text never links to this term by that name.');
      return [warningAt(document, ['auto_link', 'except', index], 'excepted-name', message, hint)];
    });
  });
