/**
 * What readers ask for and what they must find: `content/search.tests.json`, a list. `npm run search-test` asks.
 */
import { z } from 'zod';
import { limits } from './limits.ts';
import { name } from './text.ts';

export const searchTestsSchema = z
  .array(
    z.strictObject({
      query: name.describe('What a reader types: a name, a sign, a slip of the pen, a question.'),
      slug: name.describe('The page that must be found: the slug of a term, or "guides/<slug>".'),
      rank: z
        .int()
        .min(1, { error: 'expected a place from 1 on' })
        .optional()
        .describe('The last place that will do, among terms or among guides. Default: 1, the first.'),
    }),
  )
  .max(limits.searchTests);

/** One entry as written on disk. */
export type SearchTest = z.output<typeof searchTestsSchema>[number];
