/**
 * `guides/<slug>.json`: the twin of a guide. Front matter as its author wrote it, what the build found in the body, the
 * body itself.
 */
import { z } from 'zod';
import { guideSchema } from '../guide.ts';
import { citationSchema, diagramSchema } from '../term.ts';
import { filledText, optionalText, slug, text, webUrl } from '../text.ts';
import { versionKeys, type Published } from './published.ts';

const linkSchema = z.strictObject({
  kind: z.enum(['term', 'guide', 'web']).describe('What it leads to.'),
  to: filledText.describe('Slug of the term or guide; the address of a page elsewhere.'),
  title: text.describe('Title of what it leads to.'),
  url: webUrl.nullable().describe('Address of the page; null for a term that is not written yet.'),
});

const headingSchema = z.strictObject({
  depth: z.int().min(1).max(6).describe('2 for a part, 3 for a part of a part, and so on.'),
  text: text.describe('The heading without markup.'),
  slug: text.describe('Its anchor on the page, without "#".'),
});

export const guideTwinSchema = z
  .strictObject({
    slug: slug.describe('The last part of the address.'),
    ...guideSchema.shape,
    reading_minutes: z.int().min(1).describe('Minutes that it takes to read the guide with its code.'),
    headings: z.array(headingSchema).describe('The headings of the body in order, questions among them.'),
    links: z
      .strictObject({
        terms: z.array(linkSchema).describe('The terms that the guide explains.'),
        see_also: z
          .array(linkSchema.extend({ note: text.describe('Why to go there; may be empty.') }))
          .describe('Where to go after it.'),
      })
      .describe('What its author names in the front matter, with addresses.'),
    diagrams: z
      .array(diagramSchema.extend({ text: optionalText.describe('What it says in words, a statement a line.') }))
      .optional()
      .describe('The diagrams of the body in order.'),
    body_markdown: text.describe('The text as its author wrote it: Markdown, with [[slug]] for links to terms.'),
    citation: citationSchema.describe('How to cite the guide.'),
    ...versionKeys,
  })
  .meta({
    title: 'Guide',
    description:
      'One guide, as published beside its page. A key that is missing, and a text or list that is empty, mean that nothing is known. Ignore keys that you do not know.',
    examples: [
      {
        slug: 'locks',
        title: 'Locks',
        description: 'When to take a lock, and when to let go.',
        created: '2026-01-05',
        updated: '2026-02-01',
        terms: ['mutex'],
        reading_minutes: 3,
        headings: [{ depth: 2, text: 'Why', slug: 'why' }],
        links: {
          terms: [{ kind: 'term', to: 'mutex', title: 'Mutex', url: 'https://example.org/glossary/mutex' }],
          see_also: [],
        },
        body_markdown: '## Why\n\nTwo tasks must not write at once: see [[mutex]].',
        citation: {
          canonical_url: 'https://example.org/guides/locks',
          html_url: 'https://example.org/guides/locks',
          json_url: 'https://example.org/guides/locks.json',
          source: 'Example glossary',
        },
      },
    ],
  });

/** The twin of a guide. */
export type GuideTwin = Published<typeof guideTwinSchema>;
