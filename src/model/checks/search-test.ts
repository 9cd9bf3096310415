/**
 * Tests of the search look for pages that exist, each for a question of its own.
 */
import { nearest } from '../../schema/nearest.ts';
import { didYouMean, hasGuide, hasTerm, type Check } from '../check.ts';

export const searchTest: Check = (content) => {
  const { glossary, searchTests, locateSearchTest } = content;
  const isKnown = (slug: string): boolean =>
    slug.startsWith('guides/') ? hasGuide(content, slug.slice('guides/'.length)) : hasTerm(content, slug);
  const issue = (index: number, field: string, message: string, hint: string) =>
    locateSearchTest([index, field], { rule: 'search-test', severity: 'error', message, hint });
  const seen = new Set<string>();
  return searchTests.flatMap(({ query, slug }, index) => {
    const key = JSON.stringify([query, slug]);
    if (seen.has(key))
      return [issue(index, 'query', `Unexpected "${query}" once more, expected each test once.`, 'Remove it.')];
    seen.add(key);
    if (isKnown(slug)) return [];
    const candidates = [...glossary.bySlug.keys(), ...[...glossary.guideBySlug.keys()].map((name) => `guides/${name}`)];
    const hint = didYouMean(nearest(slug, candidates), 'Correct it, or remove the test.');
    return [issue(index, 'slug', `Unexpected slug "${slug}", expected a term slug or "guides/<slug>".`, hint)];
  });
};
