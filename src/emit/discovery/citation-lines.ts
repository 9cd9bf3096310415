/**
 * What a program writes when it cites, shown with a real term.
 */
import type { Glossary } from '../../model/glossary.ts';
import { exampleTerm } from '../api/example-term.ts';
import { creditOf } from '../twin/portable.ts';
import { linkWords } from './link-words.ts';

/** An example of a credit; nothing in an empty glossary. */
export const toCitationLines = (glossary: Glossary): readonly string[] => {
  const term = exampleTerm(glossary);
  if (!term) return [];
  const { credit } = creditOf(glossary.site, term);
  return [`A credit looks like this: ${linkWords(credit, 400)}`];
};
