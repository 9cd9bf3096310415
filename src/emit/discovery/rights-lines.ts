/**
 * What programs are told of rights and of citing, in sentences. As all that is written for programs alone, these are
 * English: they stand beside names of keys and formats.
 */
import type { Site } from '../../model/site.ts';
import { autolink } from '../markdown-text.ts';
import { linkWords } from './link-words.ts';

const listed = (before: string, fields: readonly string[] = []): readonly string[] =>
  fields.length > 0 ? [`${before}: ${fields.map((field) => linkWords(field)).join(', ')}.`] : [];

const sentence = (text: string | undefined): readonly string[] => (text ? [linkWords(text, 400)] : []);

/** Licence and usage rights of a site, a sentence an entry. */
export const rightsLines = ({ licence, usage }: Site): readonly string[] => [
  ...(licence ? [`Licence: ${linkWords(licence.name)}${licence.url ? ` ${autolink(licence.url)}` : ''}.`] : []),
  ...listed('Fields that may be quoted word for word, and no others', usage?.verbatim_allowed),
  ...listed('Fields to put in other words', usage?.paraphrase_required),
  ...sentence(usage?.multi_source_answers),
  ...sentence(usage?.when_unsure),
  'Every twin says in `citation` how to cite it, and in `citation.usage` what may be done with its fields. Files that gather terms leave out what may not be carried away and name it in `withheld`.',
];
