/**
 * From what somebody calls a term to its slug.
 */
import { nameToKey } from '../../src/emit/api/name-key.ts';
import { reservedSlugs, slugPattern } from '../../src/schema/text.ts';
import type { GlossaryReader } from './glossary-reader.ts';
import { ToolFault } from './published-files.ts';
import { nearTerms } from './rank-terms.ts';

const isSlug = (text: string): boolean => slugPattern.test(text) && !reservedSlugs.has(text);

/** The slug of a term, given it or one of its names. Throws with the nearest terms when there is none, or more than one. */
export const findSlug = async (reader: GlossaryReader, name: string): Promise<string> => {
  const index = await reader.index();
  if (isSlug(name) && index.terms.some(({ slug }) => slug === name)) return name;
  const key = nameToKey(name);
  const slugs = new Set([
    ...index.terms.filter(({ term }) => nameToKey(term) === key).map(({ slug }) => slug),
    ...(await reader.names(name)).flatMap((entry) => (entry.key === key && entry.kind !== 'tag' ? entry.slug : [])),
  ]);
  const [only, ...others] = slugs;
  if (only !== undefined && others.length === 0) return only;
  if (only !== undefined) throw new ToolFault(`"${name}" may be any of these terms: ${[...slugs].join(', ')}.`);
  const near = nearTerms(index, name).map(({ slug, term }) => `${slug} (${term})`);
  throw new ToolFault(
    near.length > 0
      ? `There is no term "${name}". Similar: ${near.join(', ')}.`
      : `There is no term "${name}". search_terms finds terms by words.`,
  );
};
