/**
 * `facets.json`: the terms from every side.
 */
import { z } from 'zod';
import { filledText, slug, text, webUrl } from '../text.ts';
import { count, fileHead, type Published } from './published.ts';

const termSchema = z.strictObject({
  slug: slug.describe('The last part of the address.'),
  term: filledText.describe('The headword.'),
  aliases: z.array(filledText).describe('Other names.'),
});

const valueSchema = z.strictObject({
  id: filledText.describe('The last part of the address of its list.'),
  name: text.describe('The value as readers see it.'),
  count: count.describe('Number of terms that have it.'),
  url: webUrl.describe('Address of its list.'),
  terms: z.array(slug).describe('Slugs of the terms that have it, by title.'),
});

const facetSchema = z.strictObject({
  id: filledText.describe('category, severity, effort, difficulty, language, tag or status.'),
  name: filledText.describe('The facet as readers see it.'),
  url: webUrl.describe('Address of the list of its values.'),
  values: z.array(valueSchema).describe('Its values: levels by rank, all others by how many terms they have.'),
});

export const facetsSchema = z
  .strictObject({
    ...fileHead,
    count: count.describe('Number of terms.'),
    terms: z.array(termSchema).describe('Every term, by title.'),
    facets: z.array(facetSchema).describe('The facets that have values.'),
  })
  .meta({
    title: 'Facets of a glossary',
    description: 'Which terms share a category, severity, effort, difficulty, language, tag or status.',
    examples: [
      {
        schema_version: 1,
        source: 'Example glossary',
        url: 'https://example.org/facets.json',
        count: 1,
        terms: [{ slug: 'race_condition', term: 'Race condition', aliases: ['data race'] }],
        facets: [
          {
            id: 'severity',
            name: 'Severity',
            url: 'https://example.org/severity/',
            values: [
              {
                id: 'high',
                name: 'High',
                count: 1,
                url: 'https://example.org/severity/high',
                terms: ['race_condition'],
              },
            ],
          },
        ],
      },
    ],
  });

/** What `facets.json` says. */
export type FacetsFile = Published<typeof facetsSchema>;
