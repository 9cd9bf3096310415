/**
 * A line of `glossary/terms.ndjson`: the twin of a term without the texts that bulk files may not carry.
 */
import { termTwinSchema } from './term-twin.ts';
import { withheldSchema } from './withheld.ts';

export const portableTermSchema = termTwinSchema
  .partial({ short: true, long: true })
  .extend({ withheld: withheldSchema.optional() })
  .meta({
    title: 'Portable term',
    description:
      'One term as a line of glossary/terms.ndjson: its twin, without the texts that its rights keep out of bulk files. Ignore keys that you do not know.',
    examples: [
      {
        slug: 'race_condition',
        term: 'Race condition',
        category: 'concurrency',
        short: 'A race condition is a result that depends on who comes first.',
        severity: 'high',
        effort: 'medium',
        created: '2026-01-05',
        updated: '2026-02-01',
        citation: { canonical_url: 'https://example.org/glossary/race_condition', source: 'Example glossary' },
        withheld: {
          fields: ['long'],
          url: 'https://example.org/glossary/race_condition',
          credit: 'Source: Example glossary — https://example.org/glossary/race_condition',
        },
      },
    ],
  });
