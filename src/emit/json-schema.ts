/**
 * The JSON Schemas, made from the schemas that check the input: one of a published twin, others for authors' editors.
 */
import { z } from 'zod';
import type { Site } from '../model/site.ts';
import { guideSchema } from '../schema/guide.ts';
import { searchTestsSchema } from '../schema/search-test.ts';
import { siteSchema } from '../schema/site.ts';
import { termSchema } from '../schema/term.ts';

const dialect = { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' } as const;

/** `schema/1/term.schema.json`: what every term's twin is. */
export const twinSchema = (site: Site): Readonly<Record<string, unknown>> => {
  const { $schema, required, ...rest } = z.toJSONSchema(termSchema, dialect) as Record<string, unknown>;
  return {
    $schema,
    $id: `${site.url}/schema/1/term.schema.json`,
    title: 'Term',
    description: 'One term of a glossary, as published beside its page.',
    ...rest,
    required: [...((required as readonly string[] | undefined) ?? []), 'citation'],
  };
};

/** Schemas for editors, by file name. */
export const editorSchemas = (): Readonly<Record<string, unknown>> => ({
  'term.schema.json': { title: 'Headword term', ...z.toJSONSchema(termSchema, dialect) },
  'guide.schema.json': { title: 'Headword guide: front matter', ...z.toJSONSchema(guideSchema, dialect) },
  'search-tests.schema.json': { title: 'Headword tests of the search', ...z.toJSONSchema(searchTestsSchema, dialect) },
  'site.schema.json': { title: 'Headword site', ...z.toJSONSchema(siteSchema, dialect) },
});
