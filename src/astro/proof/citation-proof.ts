/**
 * Proof of how to cite a page: the section names whose it is, under which licence, and what may be done with its fields.
 */
import { asFields, firstOf, linesOf, listIn, textIn, toLines } from './reading.ts';
import { squeeze } from './prose-words.ts';
import type { Claim, Fields, Proof, Reading } from './reading.ts';

const named = ['author', 'source', 'licence', 'canonical_url'] as const;
const lists = ['verbatim_allowed', 'paraphrase_required'] as const;
const texts = ['multi_source_answers', 'when_unsure'] as const;
const examples = ['inline_mention', 'markdown_link', 'footer_credit'] as const;

/** A citation is one line: what breaks lines, and what no text shows, is not in it. */
// eslint-disable-next-line no-control-regex -- control characters are what must go
const withoutGaps = (text: string): string => text.replaceAll(/[\s\u0000-\u001f\u007f-\u009f]+/g, '');

/** Names that the section must hold. */
export const namedIn = (section: string | undefined, record: Fields, keys: readonly string[]): readonly Claim[] => {
  const text = withoutGaps(section ?? '');
  return keys.flatMap((key) => {
    const name = textIn(record, key);
    if (name.trim() === '') return [];
    return [{ field: `citation.${key}`, page: text.includes(withoutGaps(name)) ? name : section, twin: name }];
  });
};

/** Credits: all of them where the author wrote them; those made from site.json need not be shown. */
const credits = (reading: Reading, usage: Fields): readonly Claim[] => {
  const record = asFields(usage['attribution_examples']);
  return examples.flatMap((key) => {
    const field = `citation.usage.attribution_examples.${key}`;
    const found = firstOf(reading, field);
    if (!found && !reading.term.source.citation) return [];
    return [{ field, page: found && squeeze(found.text), twin: squeeze(textIn(record, key)) }];
  });
};

export const citation: Proof = (reading, key) => {
  const record = asFields(reading.twin[key]);
  const usage = asFields(record['usage']);
  return [
    ...namedIn(firstOf(reading, '#cite')?.text, record, named),
    ...lists.map((part) => {
      const field = `citation.usage.${part}`;
      return { field, page: linesOf(reading, field), twin: toLines(listIn(usage, part)) };
    }),
    ...texts.map((part) => {
      const field = `citation.usage.${part}`;
      return { field, page: squeeze(firstOf(reading, field)?.text ?? ''), twin: squeeze(textIn(usage, part)) };
    }),
    ...credits(reading, usage),
  ];
};
