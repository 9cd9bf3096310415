/**
 * list_terms: all terms, or those of a category, a topic, a level; page by page.
 */
import { z } from 'zod';
import { nameToKey } from '../../src/emit/api/name-key.ts';
import { isoDate } from '../../src/schema/text.ts';
import { difficulties, efforts, severities } from '../../src/schema/term.ts';
import { compareCodeUnits } from '../../src/schema/issue.ts';
import { ToolFault } from './published-files.ts';
import type { IndexEntry } from './rank-terms.ts';
import { creditField, creditOfSite, defineTool, listedTerm, toListed } from './tool.ts';

/** Values that a message names at most. */
const MOST_NAMED = 60;

/** The value that the glossary has for what was asked; throws with those that it has. */
const known = (what: string, asked: string, values: readonly string[]): string => {
  const all = [...new Set(values)].toSorted(compareCodeUnits);
  const found = all.find((value) => nameToKey(value) === nameToKey(asked));
  if (found !== undefined) return found;
  const more = all.length > MOST_NAMED ? ` and ${all.length - MOST_NAMED} more` : '';
  throw new ToolFault(`There is no ${what} "${asked}". There are: ${all.slice(0, MOST_NAMED).join(', ')}${more}.`);
};

const filters = {
  category: z.string().min(1).max(100).optional().describe('Id of a category.'),
  tag: z.string().min(1).max(100).optional().describe('A topic.'),
  severity: z.enum(severities).optional(),
  effort: z.enum(efforts).optional().describe('Work of mending one occurrence.'),
  difficulty: z.enum(difficulties).optional(),
  updated_since: isoDate.optional().describe('Day, as 2026-01-31: terms changed on it or later.'),
} as const;

type Filters = z.output<z.ZodObject<typeof filters>>;

const choose = (terms: readonly IndexEntry[], asked: Filters): readonly IndexEntry[] => {
  const { severity, effort, difficulty, updated_since: since } = asked;
  const category =
    asked.category &&
    known(
      'category',
      asked.category,
      terms.map((term) => term.category),
    );
  const tag =
    asked.tag &&
    known(
      'tag',
      asked.tag,
      terms.flatMap(({ tags }) => tags),
    );
  return terms.filter(
    (term) =>
      (!category || term.category === category) &&
      (!tag || term.tags.includes(tag)) &&
      (!severity || term.severity === severity) &&
      (!effort || term.effort === effort) &&
      (!difficulty || term.difficulty === difficulty) &&
      (!since || term.updated >= since),
  );
};

export const listTerms = defineTool({
  name: 'list_terms',
  title: 'List terms',
  description:
    'Terms by slug, all of them or those that fit every filter given. For the next page, ask with next_offset.',
  input: {
    ...filters,
    limit: z.int().min(1).max(200).default(50).describe('How many terms at most.'),
    offset: z.int().min(0).default(0).describe('How many terms to pass over.'),
  },
  output: {
    terms: z.array(listedTerm),
    total: z.int().describe('How many terms fit in all.'),
    next_offset: z.int().optional().describe('Where the next page begins; absent on the last.'),
    credit: creditField,
  },
  run: async (reader, { limit, offset, ...asked }) => {
    const index = await reader.index();
    const chosen = choose(index.terms, asked);
    const next = offset + limit;
    return {
      terms: chosen.slice(offset, next).map(toListed),
      total: chosen.length,
      ...(next < chosen.length && { next_offset: next }),
      credit: creditOfSite(index),
    };
  },
});
