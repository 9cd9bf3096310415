/**
 * The search for programs: `api/search/index.json` and the files beside it, one for each beginning of names.
 */
import { z } from 'zod';
import { filledText, slug, text, webUrl } from '../text.ts';
import { count, fileHead, type Published } from './published.ts';

const named = {
  key: filledText.describe('The name as it is looked up.'),
  name: filledText.describe('The name as its author wrote it.'),
} as const;

const termEntry = z.strictObject({
  ...named,
  kind: z.enum(['title', 'alias', 'slug', 'former']).describe('What the name is to the term; former: a former slug.'),
  slug: slug.describe('The slug of the term.'),
  term: filledText.describe('The title of the term.'),
  short: text
    .optional()
    .describe('The definition, with its title only; absent where rights keep it out of bulk files.'),
  html_url: webUrl.describe('The page of the term.'),
  json_url: webUrl.describe('The JSON twin of the term. Its Markdown twin is html_url with ".md".'),
});

const tagEntry = z.strictObject({
  ...named,
  kind: z.literal('tag').describe('The name is a topic.'),
  count: count.describe('How many terms have the tag.'),
  html_url: webUrl.describe('The list of its terms; facets.json has it as data.'),
  terms: z.array(slug).describe('Slugs of its first terms by title; all of them where there are as many as count.'),
});

const example = {
  key: 'race condition',
  name: 'Race condition',
  kind: 'title',
  slug: 'race_condition',
  term: 'Race condition',
  short: 'A race condition is a result that depends on who comes first.',
  html_url: 'https://example.org/glossary/race_condition',
  json_url: 'https://example.org/glossary/race_condition.json',
} as const;

export const searchSchema = z
  .strictObject({
    schema_version: fileHead.schema_version,
    prefix: filledText.describe('With what the key of every entry begins.'),
    split: z
      .array(filledText)
      .optional()
      .describe('Longer prefixes that have files of their own; the longest one that fits a key has its entries.'),
    entries: z.array(z.discriminatedUnion('kind', [termEntry, tagEntry])).describe('By key.'),
  })
  .meta({
    title: 'Names that begin alike',
    description: 'Names of terms that begin alike, and the terms they lead to. Ignore keys that you do not know.',
    examples: [{ schema_version: 1, prefix: 'r', entries: [example] }],
  });

export const searchIndexSchema = z
  .strictObject({
    ...fileHead,
    names: count.describe('How many names can be found.'),
    shard_url: filledText.describe('Address of a file, with {name} for the prefix as the algorithm writes it.'),
    algorithm: z.array(filledText).describe('How to come from a name to a term, step by step.'),
    prefixes: z.array(filledText).describe('Every prefix that has a file, by code units.'),
  })
  .meta({
    title: 'Index of the search',
    description: 'Which files the search for programs has, and how to use them. Ignore keys that you do not know.',
    examples: [
      {
        schema_version: 1,
        source: 'Example glossary',
        url: 'https://example.org/api/search/index.json',
        names: 1,
        shard_url: 'https://example.org/api/search/{name}.json',
        algorithm: ['key = the name in lower case …'],
        prefixes: ['r'],
      },
    ],
  });

export type SearchEntry = Published<typeof termEntry> | Published<typeof tagEntry>;
export type SearchShard = Published<typeof searchSchema>;
export type SearchIndex = Published<typeof searchIndexSchema>;
