/**
 * learning_path: what to read before a term, in order; or a path that the site's owner has laid.
 */
import { z } from 'zod';
import type { PathIndex } from '../../src/schema/published/path.ts';
import { findSlug } from './find-term.ts';
import { ToolFault } from './published-files.ts';
import type { IndexEntry } from './rank-terms.ts';
import { addressField, creditField, creditOfSite, defineTool } from './tool.ts';

const stepSchema = z.object({
  kind: z.enum(['term', 'guide', 'web']),
  slug: z.string(),
  title: z.string(),
  minutes: z.int(),
  url: addressField.nullable().describe('Null for a term that is not written yet.'),
});
type Step = z.output<typeof stepSchema>;

/** All that a term builds on, and itself: prerequisites followed to their ends, sorted as they are read. */
const wayTo = (terms: PathIndex['terms'], slug: string): readonly string[] => {
  const found = new Set([slug]);
  for (const next of found) for (const before of terms[next]?.prerequisites ?? []) found.add(before);
  return [...found].toSorted((a, b) => (terms[a]?.order ?? 0) - (terms[b]?.order ?? 0));
};

const toSteps = (
  slugs: readonly string[],
  terms: PathIndex['terms'],
  entries: ReadonlyMap<string, IndexEntry>,
): Step[] =>
  slugs.map((slug) => ({
    kind: 'term',
    slug,
    title: entries.get(slug)?.term ?? slug,
    minutes: terms[slug]?.minutes ?? 0,
    url: entries.get(slug)?.html_url ?? null,
  }));

const sumOf = (steps: readonly Step[]): number => steps.reduce((sum, { minutes }) => sum + minutes, 0);

export const learningPath = defineTool({
  name: 'learning_path',
  title: 'What to read, and in which order',
  description:
    'With "term": everything the term builds on, foundations first, then the term itself and what it opens. With "path": the steps of a path of the site. With neither: the paths there are.',
  input: {
    term: z.string().trim().min(1).max(200).optional().describe('Slug or name of the term to arrive at.'),
    path: z.string().trim().min(1).max(200).optional().describe('Id of a path.'),
  },
  output: {
    title: z.string().optional(),
    minutes: z.int().optional().describe('Minutes that all steps take to read.'),
    steps: z.array(stepSchema).describe('In reading order.'),
    next: z.array(stepSchema).describe('Terms that build directly on the last step.'),
    paths: z
      .array(
        z.object({
          id: z.string(),
          title: z.string(),
          description: z.string(),
          minutes: z.int(),
          steps: z.int(),
          url: addressField,
        }),
      )
      .describe('The paths of the site, where none was asked for.'),
    credit: creditField,
  },
  run: async (reader, { term, path: id }) => {
    if (term !== undefined && id !== undefined) throw new ToolFault('Give "term" or "path", not both.');
    const [index, { paths, terms }] = await Promise.all([reader.index(), reader.paths()]);
    const answer = { steps: [], next: [], paths: [], credit: creditOfSite(index) };
    if (id !== undefined) {
      const found = paths.find((path) => path.id === id);
      const ids = paths.map((path) => path.id).join(', ');
      if (!found)
        throw new ToolFault(ids === '' ? 'The site has no paths.' : `There is no path "${id}". There are: ${ids}.`);
      const steps = found.steps.map(({ kind, slug, title, minutes, url }) => ({ kind, slug, title, minutes, url }));
      return { ...answer, title: found.title, minutes: found.minutes, steps };
    }
    if (term === undefined) {
      const listed = paths.map(({ id: name, title, description, minutes, steps, url }) => ({
        ...{ id: name, title, description, minutes, url },
        steps: steps.length,
      }));
      return { ...answer, paths: listed };
    }
    const slug = await findSlug(reader, term);
    const entries = new Map(index.terms.map((entry) => [entry.slug, entry]));
    const steps = toSteps(wayTo(terms, slug), terms, entries);
    const next = toSteps(terms[slug]?.unlocks ?? [], terms, entries);
    return { ...answer, title: entries.get(slug)?.term ?? slug, minutes: sumOf(steps), steps, next };
  },
});
