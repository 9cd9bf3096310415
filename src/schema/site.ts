/**
 * The site itself: `content/site.json`. Trusted: its owner writes it.
 */
import { z } from 'zod';
import { codeLabelsSchema, usageSchema } from './term.ts';
import { limits } from './limits.ts';
import { givenList, givenUrl, name, optionalName, optionalProse, optionalSentence, slug } from './text.ts';

const person = z.union([
  name,
  z.strictObject({
    name: name.describe('Name of a person or organisation.'),
    url: givenUrl.optional(),
    kind: z.enum(['person', 'organisation']).optional().describe('Which of the two, for search engines.'),
  }),
]);

const categorySchema = z.strictObject({
  name: name.describe('Name of the category as readers see it.'),
  description: optionalSentence.describe('What belongs here, in a sentence or two.'),
  code_labels: codeLabelsSchema.optional().describe('Headings of bad and good code in this category.'),
  code_language: optionalName.describe('Language of code in this category, where a term names none.'),
});

const languageError = 'expected a language tag like "en" or "en-GB"';

/** Whether the platform knows such tags: dates are written and directions told by it. */
const isLanguageTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

const repositorySchema = z.strictObject({
  url: givenUrl.describe('Address of the repository.'),
  branch: optionalName.describe('Branch that holds the content. Default: "main".'),
  path: optionalName.describe('Path of the content folder in it. Default: "content".'),
  issues: z
    .string()
    .max(limits.address)
    .regex(/^(?:https?:\/\/|mailto:)\S*\{body\}\S*$/, {
      error: 'expected an address that begins with https://, http:// or mailto: and has a place for {body}',
    })
    .optional()
    .describe(
      'Where mistakes are reported, when the host has no usual form: an address with {title} and {body}, e.g. "mailto:glossary@example.org?subject={title}&body={body}".',
    ),
});

const signalsSchema = z.strictObject({
  search: z.boolean().optional().describe('Whether search engines may index the pages and show excerpts.'),
  ai_input: z.boolean().optional().describe('Whether AI systems may read the pages to answer questions.'),
  ai_train: z.boolean().optional().describe('Whether AI models may be trained with the pages.'),
});

export const siteSchema = z.strictObject({
  $schema: z.string().max(limits.address).optional().describe('Path of the JSON Schema, for editors.'),
  title: name.describe('Name of the site.'),
  tagline: optionalSentence.describe('A few words below the name on the home page.'),
  description: optionalSentence.describe('What the site is about, in a sentence or two.'),
  url: givenUrl.describe('Public address, e.g. "https://example.org". Canonical links and citations use it.'),
  base: z
    .string()
    .max(limits.address)
    .regex(/^\/(?:[\w.-]+(?:\/[\w.-]+)*\/?)?$/, { error: 'expected a path that begins with "/", like "/" or "/docs/"' })
    .optional()
    .describe('Path below the address where the site lives, e.g. "/docs".'),
  lang: z
    .string()
    .regex(/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/, { error: languageError, abort: true })
    .refine(isLanguageTag, { error: languageError })
    .optional()
    .describe('Language of the content, e.g. "en".'),
  author: person.optional().describe('Who writes the site.'),
  licence: z
    .union([name, z.strictObject({ name: name, url: givenUrl.optional() })])
    .optional()
    .describe('Licence of the content.'),
  usage: usageSchema.optional().describe('What readers and programs may do with the fields of a term.'),
  signals: signalsSchema
    .optional()
    .describe(
      'What crawlers are asked, in robots.txt and headers. Default: nothing, but ai_train false where rights keep texts back.',
    ),
  repository: z
    .union([givenUrl, repositorySchema])
    .optional()
    .describe('Where the content is kept, for "Edit this page" and "Report a mistake".'),
  categories: z
    .record(slug, categorySchema)
    .refine((categories) => Object.keys(categories).length <= limits.siteList, {
      error: `expected at most ${limits.siteList} categories`,
    })
    .meta({ maxProperties: limits.siteList })
    .optional()
    .describe('Categories by id, in the order readers see them.'),
  home: z
    .strictObject({
      heading: optionalSentence.describe('The large line of the home page.'),
      intro: optionalProse.describe('A paragraph under it.'),
      paths: givenList(
        z.strictObject({
          id: slug.optional().describe('Last part of its address, /path/<id>. Default: made of the title.'),
          title: name.describe('Name of the path.'),
          description: optionalSentence.describe('Where it leads, in a sentence.'),
          assumes: givenList(slug, limits.siteList).describe(
            'Terms that its readers know already: prerequisites of its steps that are no steps themselves.',
          ),
          steps: z
            .array(name)
            .min(1)
            .max(limits.siteList)
            .describe('Term slugs and "guides/<slug>", in reading order.'),
        }),
      ).describe('Learning paths.'),
    })
    .optional()
    .describe('Blocks of the home page.'),
  features: z
    .strictObject({
      search: z.boolean().optional().describe('Whether a search index is built. Default: true.'),
      term_links: z
        .boolean()
        .optional()
        .describe('Whether the first mention of a term in a section becomes a link. Default: true.'),
      twin_version: z
        .boolean()
        .optional()
        .describe('Whether JSON twins end with schema_version and content_hash. Default: false.'),
      social_images: z
        .enum(['terms', 'categories', 'none'])
        .optional()
        .describe(
          'Pictures that stand for pages where links are shared: "terms" draws one for each term, "categories" one for each category, "none" none. Default: "terms" up to 2000 terms, "categories" above.',
        ),
    })
    .optional()
    .describe('Switches.'),
});

/** site.json as written on disk. */
export type SiteSource = z.output<typeof siteSchema>;
