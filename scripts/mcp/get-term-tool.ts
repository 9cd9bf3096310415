/**
 * get_term: the record of one term, which is its own publication and therefore whole.
 */
import { z } from 'zod';
import { findSlug } from './find-term.ts';
import { ToolFault } from './published-files.ts';
import { addressField, creditField, creditOfSite, defineTool } from './tool.ts';

/** What a twin says of itself; all else is the author's. */
const citationSchema = z.looseObject({
  citation: z.looseObject({
    canonical_url: z.string().optional(),
    source: z.string().optional(),
    usage: z
      .looseObject({ attribution_examples: z.looseObject({ footer_credit: z.string().optional() }).optional() })
      .optional(),
  }),
});

const creditOfTwin = (twin: unknown, otherwise: string): string => {
  const { canonical_url: url, source, usage } = citationSchema.safeParse(twin).data?.citation ?? {};
  const credit = usage?.attribution_examples?.footer_credit;
  if (credit) return credit;
  return source && url ? `Source: ${source} — ${url}` : otherwise;
};

const parseTwin = (slug: string, text: string): Record<string, unknown> => {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  } catch {
    throw new ToolFault(`The twin of "${slug}" is no JSON object.`);
  }
};

export const getTerm = defineTool({
  name: 'get_term',
  title: 'Read a term',
  description:
    'The whole record of one term: definition, misconception, mistakes, code to avoid and code to prefer, relations, detection, sources. citation.usage says what may be quoted.',
  input: {
    term: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .describe('Its slug, as "race_condition", or a name that only one term has.'),
    format: z.enum(['json', 'markdown']).default('json').describe('json for programs, markdown to read.'),
  },
  output: {
    slug: z.string(),
    url: addressField.describe('The page of the term.'),
    format: z.enum(['json', 'markdown']),
    term: z.record(z.string(), z.unknown()).optional().describe('The JSON twin, as published.'),
    markdown: z.string().optional().describe('The Markdown twin, as published.'),
    credit: creditField,
  },
  run: async (reader, { term: name, format }) => {
    const slug = await findSlug(reader, name);
    const [index, json] = await Promise.all([reader.index(), reader.twin(slug, 'json')]);
    const entry = index.terms.find((other) => other.slug === slug);
    const markdown = format === 'markdown' ? await reader.twin(slug, 'md') : undefined;
    if (!entry || json === undefined || (format === 'markdown' && markdown === undefined))
      throw new ToolFault(`The index names "${slug}", but its twin is not there. The site may be changing; ask again.`);
    const twin = parseTwin(slug, json);
    const credit = creditOfTwin(twin, creditOfSite(index));
    const shared = { slug, url: entry.html_url, format, credit };
    return markdown === undefined ? { ...shared, term: twin } : { ...shared, markdown };
  },
});
