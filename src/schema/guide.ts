/**
 * The front matter of one guide: `content/guides/<slug>.mdx` or `.md`.
 */
import { z } from 'zod';
import { difficulties } from './term.ts';
import { limits } from './limits.ts';
import {
  filledText,
  givenList,
  givenUrl,
  isoDate,
  name,
  optionalName,
  optionalSentence,
  optionalWord,
  sentence,
  slug,
} from './text.ts';

export const guideSchema = z.strictObject({
  title: name.describe('The heading of the guide. The body begins below it and has no "# " heading.'),
  description: sentence.describe('What the reader will know afterwards, in one or two sentences.'),
  created: isoDate.describe('Day of first publication, like 2026-11-21.'),
  updated: isoDate.describe('Day of the last change of substance, like 2026-11-21.'),
  category: optionalName.describe('Id of a category of site.json.'),
  difficulty: optionalWord(difficulties).describe('beginner, intermediate or advanced.'),
  tags: givenList(name).describe('Topics.'),
  order: z.int().optional().describe('Place in the list of guides; guides without one come last, by title.'),
  terms: givenList(slug).describe('Slugs of the terms it explains; each of their pages links back.'),
  see_also: givenList(
    z.strictObject({
      to: filledText
        .max(limits.address)
        .meta({ pattern: '\\S' })
        .describe('A term slug, "guides/<slug>", or an https address.'),
      note: optionalSentence.describe('Why to go there, in a line.'),
    }),
  ).describe('Cards at the end of the page.'),
  auto_link: z.boolean().optional().describe('false: names of terms in this guide stay plain text.'),
  refs: givenList(givenUrl).describe('Addresses of primary sources.'),
});

/** Front matter as written on disk. */
export type GuideSource = z.output<typeof guideSchema>;
