/**
 * search_terms: from words to terms.
 */
import { z } from 'zod';
import { nearTerms, rankTerms } from './rank-terms.ts';
import { creditField, creditOfSite, defineTool, listedTerm, toListed } from './tool.ts';

export const searchTerms = defineTool({
  name: 'search_terms',
  title: 'Search the glossary',
  description:
    'Finds terms by name, alias, topic or words of their definitions, the best first. Follow up with get_term for the whole record.',
  input: {
    query: z.string().trim().min(1).max(200).describe('A name or a few words.'),
    limit: z.int().min(1).max(50).default(10).describe('How many terms at most.'),
  },
  output: {
    results: z.array(listedTerm),
    total: z.int().describe('How many terms were found in all.'),
    near: z.array(z.object({ slug: z.string(), term: z.string() })).describe('Similar names, when nothing was found.'),
    credit: creditField,
  },
  run: async (reader, { query, limit }) => {
    const [index, names] = await Promise.all([reader.index(), reader.names(query)]);
    const found = rankTerms(index, names, query);
    const near = found.length === 0 ? nearTerms(index, query) : [];
    return {
      results: found.slice(0, limit).map(({ entry }) => toListed(entry)),
      total: found.length,
      near: near.map(({ slug, term }) => ({ slug, term })),
      credit: creditOfSite(index),
    };
  },
});
