/**
 * `glossary/index.jsonld`: the glossary as a SKOS vocabulary (https://www.w3.org/TR/skos-reference/), in JSON-LD.
 */
import { z } from 'zod';
import { filledText, isoDate, slug, text, webUrl } from '../text.ts';
import type { Published } from './published.ts';

const scheme = z.strictObject({
  '@id': webUrl.describe('Address of the glossary.'),
  '@type': z.literal('ConceptScheme').describe('The glossary itself.'),
  title: filledText.describe('Name of the site.'),
  description: text.optional().describe('What it is about.'),
  language: filledText.describe('Language of all texts.'),
  creator: filledText.optional().describe('Who wrote it.'),
  license: webUrl.optional().describe('Address of the licence.'),
  rights: filledText.optional().describe('Name of the licence.'),
});

const collection = z.strictObject({
  '@id': webUrl.describe('Address of the page of the category.'),
  '@type': z.literal('Collection').describe('A category.'),
  prefLabel: filledText.describe('Name of the category.'),
  definition: text.optional().describe('What belongs here.'),
  member: z.array(webUrl).describe('Its terms.'),
});

const concept = z.strictObject({
  '@id': webUrl.describe('Address of the page of the term.'),
  '@type': z.literal('Concept').describe('A term.'),
  prefLabel: filledText.describe('The headword.'),
  altLabel: z.array(filledText).optional().describe('Other names.'),
  notation: slug.describe('The slug.'),
  definition: text.optional().describe('The definition; absent where rights keep it out of bulk files.'),
  inScheme: webUrl.describe('The glossary.'),
  topConceptOf: webUrl.describe('The glossary: no term is broader than another.'),
  related: z.array(webUrl).optional().describe('Terms worth reading next.'),
  requires: z.array(webUrl).optional().describe('Terms to know before.'),
  isReplacedBy: webUrl.optional().describe('The term that replaces a deprecated one.'),
  deprecated: z.literal(true).optional().describe('No longer recommended.'),
  created: isoDate.describe('Day of first publication.'),
  modified: isoDate.describe('Day of the last change of substance.'),
  hasFormat: z.array(webUrl).describe('The JSON and Markdown twins.'),
  bibliographicCitation: text.optional().describe('Whom to credit, where the definition is left out.'),
});

export const vocabularySchema = z
  .strictObject({
    '@context': z.record(z.string(), z.unknown()).describe('What the keys mean; nothing has to be fetched to know.'),
    '@graph': z.array(z.discriminatedUnion('@type', [scheme, collection, concept])).describe('The vocabulary.'),
  })
  .meta({
    title: 'Vocabulary',
    description: 'The glossary as SKOS, in JSON-LD. Ignore keys that you do not know.',
    examples: [
      {
        '@context': { '@vocab': 'http://www.w3.org/2004/02/skos/core#', '@language': 'en' },
        '@graph': [
          {
            '@id': 'https://example.org/glossary/',
            '@type': 'ConceptScheme',
            title: 'Example glossary',
            language: 'en',
          },
        ],
      },
    ],
  });

export type Vocabulary = Published<typeof vocabularySchema>;
