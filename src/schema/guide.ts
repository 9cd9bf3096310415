/**
 * The front matter of one guide: `content/guides/<slug>.mdx` or `.md`.
 */
import { z } from 'zod';
import { difficulties } from './term.ts';
import { filledText, isoDate, optionalList, optionalText, optionalWord, slug, webUrl } from './text.ts';

export const guideSchema = z.strictObject({
  title: filledText.describe('The heading of the guide. The body begins below it and has no "# " heading.'),
  description: filledText.describe('What the reader will know afterwards, in one or two sentences.'),
  created: isoDate.describe('Day of first publication, like 2026-11-21.'),
  updated: isoDate.describe('Day of the last change of substance, like 2026-11-21.'),
  category: optionalText.describe('Id of a category of site.json.'),
  difficulty: optionalWord(difficulties).describe('beginner, intermediate or advanced.'),
  tags: optionalList(filledText).describe('Topics.'),
  order: z.int().optional().describe('Place in the list of guides; guides without one come last, by title.'),
  terms: optionalList(slug).describe('Slugs of the terms it explains; each of their pages links back.'),
  see_also: optionalList(
    z.strictObject({
      to: filledText.describe('A term slug, "guides/<slug>", or an https address.'),
      note: optionalText.describe('Why to go there, in a line.'),
    }),
  ).describe('Cards at the end of the page.'),
  auto_link: z.boolean().optional().describe('false: names of terms in this guide stay plain text.'),
  refs: optionalList(webUrl).describe('Addresses of primary sources.'),
});

/** Front matter as written on disk. */
export type GuideSource = z.output<typeof guideSchema>;
