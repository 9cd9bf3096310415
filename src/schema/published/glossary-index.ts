/**
 * `glossary/index.json`: every term in one file.
 */
import { z } from 'zod';
import { efforts, difficulties, severities } from '../term.ts';
import { filledText, isoDate, slug, text, webUrl } from '../text.ts';
import { contentHash, count, fileHead, type Published } from './published.ts';
import { withheldSchema } from './withheld.ts';

const entrySchema = z.strictObject({
  slug: slug.describe('The last part of the address.'),
  term: filledText.describe('The headword.'),
  category: filledText.describe('Id of its category.'),
  difficulty: z.enum([...difficulties, '']).describe('How much a reader must know; empty when nobody said.'),
  severity: z.enum(severities).describe('How bad it is when got wrong.'),
  effort: z.enum(efforts).describe('Work of mending one occurrence.'),
  short: text.optional().describe('The definition in a sentence; left out where it may not be carried away.'),
  tags: z.array(filledText).describe('Topics.'),
  updated: isoDate.describe('Day of the last change of substance.'),
  content_hash: contentHash.describe(
    'SHA-256 of the bytes of the JSON twin: another hash, another twin. Where twins carry their own schema_version and content_hash, it is that of the twin without these two keys.',
  ),
  html_url: webUrl.describe('Address of the page.'),
  json_url: webUrl.describe('Address of the JSON twin.'),
  withheld: withheldSchema.optional(),
});

export const glossaryIndexSchema = z
  .strictObject({
    ...fileHead,
    count: count.describe('Number of terms.'),
    terms: z.array(entrySchema).describe('Every term, by slug.'),
  })
  .meta({
    title: 'Index of a glossary',
    description: 'Every term with what a list needs, and a hash that tells when its twin has changed.',
    examples: [
      {
        schema_version: 1,
        source: 'Example glossary',
        url: 'https://example.org/glossary/index.json',
        count: 1,
        terms: [
          {
            slug: 'race_condition',
            term: 'Race condition',
            category: 'concurrency',
            difficulty: 'intermediate',
            severity: 'high',
            effort: 'medium',
            short: 'A race condition is a result that depends on who comes first.',
            tags: ['concurrency'],
            updated: '2026-02-01',
            content_hash: 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
            html_url: 'https://example.org/glossary/race_condition',
            json_url: 'https://example.org/glossary/race_condition.json',
          },
        ],
      },
    ],
  });

/** The index of a glossary. */
export type GlossaryIndex = Published<typeof glossaryIndexSchema>;
