/**
 * What a tool of the server is, and the pieces that answers of several share.
 */
import { z } from 'zod';
import type { GlossaryReader } from './glossary-reader.ts';
import type { IndexEntry } from './rank-terms.ts';

export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodRawShape;
  readonly output: z.ZodRawShape;
  /** Answers with what `output` says; throws `ToolFault` with a sentence for who asked. */
  readonly run: (
    reader: GlossaryReader,
    input: Readonly<Record<string, unknown>>,
  ) => Promise<Readonly<Record<string, unknown>>>;
}

/** A tool whose function knows the types of its input. */
export const defineTool = <Input extends z.ZodRawShape, Output extends z.ZodRawShape>(tool: {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  readonly run: (reader: GlossaryReader, input: z.output<z.ZodObject<Input>>) => Promise<z.output<z.ZodObject<Output>>>;
}): Tool => tool as unknown as Tool;

/** Absolute; a format would have clients warn of one that they do not know. */
export const addressField = z.string();

export const creditField = z.string().describe('Whom to credit when you use this answer. Show it.');

/** What lists say of a term. */
export const listedTerm = z.object({
  slug: z.string(),
  term: z.string(),
  category: z.string(),
  severity: z.string(),
  effort: z.string(),
  difficulty: z.string().describe('Empty when nobody said.'),
  tags: z.array(z.string()),
  updated: z.string(),
  short: z.string().optional().describe('The definition; left out where its rights keep it out of lists.'),
  url: addressField,
  withheld: z
    .object({ fields: z.array(z.string()), url: addressField, credit: z.string() })
    .optional()
    .describe('Texts that the rights of the term keep out of lists, and where to read them.'),
});

export const toListed = ({
  slug,
  term,
  category,
  severity,
  effort,
  difficulty,
  tags,
  updated,
  ...rest
}: IndexEntry) => ({
  ...{ slug, term, category, severity, effort, difficulty, updated },
  tags: [...tags],
  url: rest.html_url,
  ...(rest.short !== undefined && { short: rest.short }),
  ...(rest.withheld && { withheld: { ...rest.withheld, fields: [...rest.withheld.fields] } }),
});

/** The credit of an answer that gathers terms. */
export const creditOfSite = ({ source, url }: { readonly source: string; readonly url: string }): string =>
  `Source: ${source} — ${new URL('..', url).href}`;
