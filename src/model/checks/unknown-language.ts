/**
 * Code is coloured by its language; where none is named and none can be inferred, it is shown plain.
 */
import { warningAt, type Check } from '../check.ts';

export const unknownLanguage: Check = ({ terms, glossary }) =>
  terms.flatMap(({ source, document }) => {
    const field = source.good_code ? 'good_code' : 'bad_code';
    if (!source[field] || glossary.bySlug.get(source.slug)?.codeLanguage !== undefined) return [];
    const hint = 'Add "code_language", e.g. "python"; "text" if it is no code.';
    return [
      warningAt(
        document,
        [field],
        'unknown-language',
        `Unexpected code of unknown language in "${field}", expected a language.`,
        hint,
      ),
    ];
  });
