/**
 * `glossary/<slug>.json`: the twin of a term. Its keys are those of the author's file; what differs is said here, in
 * words for those who read it.
 */
import { citationSchema, diagramSchema, termSchema } from '../term.ts';
import { optionalText } from '../text.ts';
import { versionKeys } from './published.ts';

export const termTwinSchema = termSchema
  .omit({ $schema: true })
  .extend({
    diagram: diagramSchema
      .extend({ text: optionalText.describe('What the diagram says in words, a statement a line.') })
      .optional()
      .describe('A diagram that explains what words do not.'),
    citation: citationSchema.describe('How to cite the term, and what may be done with its fields.'),
    ...versionKeys,
  })
  .meta({
    title: 'Term',
    description:
      'One term of a glossary, as published beside its page. A key that is missing, and a text or list that is empty, mean that nothing is known. Ignore keys that you do not know.',
    examples: [
      {
        slug: 'race_condition',
        term: 'Race condition',
        category: 'concurrency',
        difficulty: 'intermediate',
        short: 'A race condition is a result that depends on who comes first.',
        long: 'Two tasks read a number, add one, and write it back. When both read before either writes, one addition is lost. See [[mutex]].',
        tags: ['concurrency'],
        related: ['mutex'],
        severity: 'high',
        effort: 'medium',
        created: '2026-01-05',
        updated: '2026-02-01',
        citation: {
          canonical_url: 'https://example.org/glossary/race_condition',
          html_url: 'https://example.org/glossary/race_condition',
          json_url: 'https://example.org/glossary/race_condition.json',
          source: 'Example glossary',
          licence: 'CC BY 4.0',
        },
      },
    ],
  });
