/**
 * `[[slug]]` links in the prose of a term lead to terms that exist.
 */
import { nearest } from '../../schema/nearest.ts';
import { halves } from '../code-notes.ts';
import { didYouMean, hasTerm, warningAt, type Check } from '../check.ts';
import { mentionsIn } from '../../schema/mentions.ts';
import type { FieldPath } from '../../schema/issue.ts';

const proseFields = [
  'short',
  'long',
  'misconception',
  'why_it_matters',
  'common_mistakes',
  'when_to_use',
  'avoid_when',
  'quick_fix',
  'severity_reason',
] as const;

export const proseLink: Check = (content) =>
  content.terms.flatMap(({ source, document }) => {
    const texts = proseFields.flatMap((field): { text: string; path: FieldPath }[] => {
      const value = source[field] ?? '';
      return typeof value === 'string'
        ? [{ text: value, path: [field] }]
        : value.map((text, index) => ({ text, path: [field, index] }));
    });
    const notes = halves.flatMap((half) =>
      (source.code_notes?.[half] ?? []).map(({ text }, index) => ({ text, path: ['code_notes', half, index, 'text'] })),
    );
    const differences = (source.confused_with ?? []).map(({ difference }, index) => ({
      text: difference,
      path: ['confused_with', index, 'difference'],
    }));
    return [...texts, ...notes, ...differences].flatMap(({ text, path }) =>
      mentionsIn(text)
        .filter((slug) => !hasTerm(content, slug))
        .map((slug) => {
          const hint = didYouMean(
            nearest(slug, content.glossary.bySlug.keys()),
            `Write glossary/${slug}.json, or remove the brackets.`,
          );
          return warningAt(
            document,
            path,
            'prose-link',
            `Unexpected link [[${slug}]] in "${path.join('.')}", expected the slug of a term.`,
            hint,
          );
        }),
    );
  });
