/**
 * Proof of how to cite a page: the section names whose it is, under which licence, and what may be done with its fields.
 */
import { autolink } from '../../emit/markdown-text.ts';
import { plainWords } from './markdown-scan.ts';
import { asFields, firstOf, linesOf, listIn, textIn, toLines } from './reading.ts';
import { squeeze, withoutGaps } from './prose-words.ts';
import type { Claim, Fields, Proof, Reading } from './reading.ts';

const named = ['author', 'source', 'licence', 'canonical_url'] as const;
const lists = ['verbatim_allowed', 'paraphrase_required'] as const;
const texts = ['multi_source_answers', 'when_unsure'] as const;
const examples = ['inline_mention', 'markdown_link', 'footer_credit'] as const;

/** Names that the section must hold. */
export const namedIn = (section: string | undefined, record: Fields, keys: readonly string[]): readonly Claim[] => {
  const text = withoutGaps(section ?? '');
  return keys.flatMap((key) => {
    const name = textIn(record, key);
    if (name.trim() === '') return [];
    return [{ field: `citation.${key}`, page: text.includes(withoutGaps(name)) ? name : section, twin: name }];
  });
};

/** The same in Markdown, where signs are escaped. */
export const namedInMarkdown = (section: string, record: Fields): readonly Claim[] => {
  const url = textIn(record, 'canonical_url');
  return [
    ...namedIn(plainWords(section), record, ['author', 'source', 'licence']),
    ...namedIn(section, { canonical_url: url && autolink(url) }, ['canonical_url']),
  ];
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
