/**
 * Categories are declared in site.json. When it declares none, every id is allowed.
 */
import { nearest } from '../../schema/nearest.ts';
import { didYouMean, errorAt, type Check } from '../check.ts';

export const unknownCategory: Check = ({ terms, guides, glossary }) => {
  const known = glossary.site.categories;
  if (known.size === 0) return [];
  return [...terms, ...guides].flatMap(({ source: { category }, document }) => {
    if (!category || known.has(category)) return [];
    const hint = didYouMean(
      nearest(category, known.keys()),
      `Declare it in site.json, or use one of: ${[...known.keys()].join(', ')}.`,
    );
    return [
      errorAt(
        document,
        ['category'],
        'unknown-category',
        `Unexpected category "${category}", expected one that site.json declares.`,
        hint,
      ),
    ];
  });
};
