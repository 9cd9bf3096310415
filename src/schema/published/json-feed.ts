/**
 * `feed.json`: the newest changes as JSON Feed 1.1, whose keys these are (https://www.jsonfeed.org/version/1.1/).
 */
import { z } from 'zod';
import { filledText, text, webUrl } from '../text.ts';
import type { Published } from './published.ts';

const itemSchema = z.strictObject({
  id: filledText.describe('Name of the change, a tag URI; the same as in changes.json.'),
  url: webUrl.describe('Address of the page; where it is gone, of the list that it stood in.'),
  title: filledText.describe('What happened to which page.'),
  content_text: text.describe('What was edited, and what the page says of itself as far as it may be carried away.'),
  date_published: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/)
    .describe('Day of the change, at midnight UTC.'),
  tags: z.array(filledText).optional().describe('The category of the page.'),
});

export const jsonFeedSchema = z
  .strictObject({
    version: z.literal('https://jsonfeed.org/version/1.1').describe('Version of the format.'),
    title: filledText.describe('Name of the feed.'),
    home_page_url: webUrl.describe('Address of the site.'),
    feed_url: webUrl.describe('Address of this file.'),
    description: filledText.describe('What the feed is about.'),
    language: filledText.describe('Language of the site, e.g. "en".'),
    authors: z
      .array(
        z.strictObject({
          name: filledText.describe('Name of the author.'),
          url: webUrl.optional().describe('Address of the author.'),
        }),
      )
      .optional()
      .describe('Who writes the site.'),
    items: z.array(itemSchema).describe('The newest changes, newest first.'),
  })
  .meta({
    title: 'Feed of a glossary',
    description: 'The newest changes as JSON Feed 1.1.',
    examples: [
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Example glossary: changes',
        home_page_url: 'https://example.org/',
        feed_url: 'https://example.org/feed.json',
        description: 'What is new on Example glossary, what was edited, renamed and removed.',
        language: 'en',
        authors: [{ name: 'Ada', url: 'https://example.org/ada' }],
        items: [
          {
            id: 'tag:example.org,2026-02-01:glossary/race_condition/edited/9f86d081884c',
            url: 'https://example.org/glossary/race_condition',
            title: 'Edited: Race condition',
            content_text: 'Edited: Definition.\n\nA race condition is a result that depends on who comes first.',
            date_published: '2026-02-01T00:00:00Z',
            tags: ['Concurrency'],
          },
        ],
      },
    ],
  });

/** What `feed.json` says. */
export type JsonFeed = Published<typeof jsonFeedSchema>;
