/**
 * `path.json`: learning paths, and what to read before and after each term.
 */
import { z } from 'zod';
import { filledText, slug, text, webUrl } from '../text.ts';
import { count, fileHead, type Published } from './published.ts';

const minutes = count.describe('Minutes that it takes to read.');

const stepSchema = z.strictObject({
  kind: z.enum(['term', 'guide', 'web']).describe('What the step is.'),
  slug: filledText.describe('Slug of the term or guide.'),
  title: text.describe('Its title.'),
  minutes,
  url: webUrl.nullable().describe('Address of its page; null for a term that is not written yet.'),
  json_url: webUrl.nullable().describe('Address of its JSON twin; null for a term that is not written yet.'),
});

const pathSchema = z.strictObject({
  id: filledText.describe('The last part of its address.'),
  title: filledText.describe('Name of the path.'),
  description: text.describe('Where it leads; may be empty.'),
  minutes,
  url: webUrl.describe('Address of its page.'),
  assumes: z.array(filledText).describe('Slugs of terms that its readers know already.'),
  steps: z.array(stepSchema).describe('In reading order.'),
});

const termSchema = z.strictObject({
  minutes,
  order: count.describe('Place among all terms when each comes after what it builds on, from 0.'),
  prerequisites: z.array(slug).describe('Slugs of the terms right before it.'),
  before: z
    .strictObject({
      terms: count.describe('How many terms it builds on in all.'),
      minutes: count.describe('Minutes that it takes to read all of them.'),
    })
    .describe('All that it builds on.'),
  unlocks: z.array(slug).describe('Slugs of the terms right after it.'),
});

export const pathIndexSchema = z
  .strictObject({
    ...fileHead,
    paths: z.array(pathSchema).describe('The learning paths of the site.'),
    terms: z.record(z.string(), termSchema).describe('Slug → what to read before and after the term.'),
  })
  .meta({
    title: 'Learning paths of a glossary',
    description:
      'Follow the prerequisites of a term and sort what you find by "order": that is the whole way to the term.',
    examples: [
      {
        schema_version: 1,
        source: 'Example glossary',
        url: 'https://example.org/path.json',
        paths: [],
        terms: {
          mutex: { minutes: 2, order: 0, prerequisites: [], before: { terms: 0, minutes: 0 }, unlocks: [] },
        },
      },
    ],
  });

/** What `path.json` says. */
export type PathIndex = Published<typeof pathIndexSchema>;
