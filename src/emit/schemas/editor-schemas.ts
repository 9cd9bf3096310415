/**
 * The JSON Schemas with which authors' editors complete and check content.
 */
import { z } from 'zod';
import { guideSchema } from '../../schema/guide.ts';
import { searchTestsSchema } from '../../schema/search-test.ts';
import { siteSchema } from '../../schema/site.ts';
import { termSchema } from '../../schema/term.ts';

const dialect = { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' } as const;

/** Schemas for editors, by file name. */
export const editorSchemas = (): Readonly<Record<string, unknown>> => ({
  'term.schema.json': { title: 'Headword term', ...z.toJSONSchema(termSchema, dialect) },
  'guide.schema.json': { title: 'Headword guide: front matter', ...z.toJSONSchema(guideSchema, dialect) },
  'search-tests.schema.json': { title: 'Headword tests of the search', ...z.toJSONSchema(searchTestsSchema, dialect) },
  'site.schema.json': { title: 'Headword site', ...z.toJSONSchema(siteSchema, dialect) },
});
