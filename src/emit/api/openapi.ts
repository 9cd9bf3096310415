/**
 * `openapi.json`: all that programs can ask for, as OpenAPI 3.1.1 (https://spec.openapis.org/oas/v3.1.1.html), which
 * speaks the dialect of our JSON Schemas.
 */
import type { Glossary } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import { rightsLines } from '../discovery/rights-lines.ts';
import { mediaTypeOf } from '../hosts/media-types.ts';
import { schemaNames, schemaPath } from '../schemas/published-schema.ts';
import type { SchemaName } from '../schemas/schema-registry.ts';
import { operationTags, type Operation, type Part } from './operation.ts';
import { operationsOf } from './operations.ts';

type Json = Readonly<Record<string, unknown>>;

const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** `portable-term` → `PortableTerm` */
const componentName = (name: SchemaName): string =>
  name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

const toComponent = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** The media type of an answer, without parameters. */
const typeOf = ({ path, part }: Operation): string => {
  const file = path.replace(/\{\w+\}/, () => part?.examples[0] ?? '');
  const hasEnding = /\.[a-z]+$|\.well-known/.test(file);
  return hasEnding ? (mediaTypeOf(file).split(';')[0] ?? '') : 'text/html';
};

const schemaOf = ({ id, schema }: Operation, type: string): Json => {
  if (id === 'getSchema') return { $ref: dialect };
  if (schema !== undefined && type !== 'application/x-ndjson') return toComponent(componentName(schema));
  if (type.endsWith('json') && schema === undefined) return { type: 'object' };
  const lines = schema ? { description: `Lines; each is a ${componentName(schema)}, \`${schemaPath(schema)}\`.` } : {};
  return { type: 'string', ...lines };
};

const toParameter = ({ name, description, examples, pattern, isEnumerated }: Part): Json => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string', ...(pattern && { pattern }), ...(isEnumerated && { enum: examples }) },
  examples: Object.fromEntries(examples.map((value, index) => [`example${index + 1}`, { value }])),
});

const headers = Object.fromEntries(
  ['Access-Control-Allow-Origin', 'Cache-Control', 'ETag', 'Link'].map((name) => [
    name,
    { $ref: `#/components/headers/${name}` },
  ]),
);

const toPathItem = (operation: Operation): Json => {
  const { id, tag, summary, part } = operation;
  const type = typeOf(operation);
  return {
    get: {
      operationId: id,
      tags: [tag],
      summary,
      ...(part && { parameters: [toParameter(part)] }),
      responses: {
        200: { description: `${summary}.`, headers, content: { [type]: { schema: schemaOf(operation, type) } } },
        ...(part && { 404: { $ref: '#/components/responses/NotFound' } }),
      },
    },
  };
};

const components = {
  schemas: {
    ...Object.fromEntries(schemaNames.map((name) => [componentName(name), { $ref: schemaPath(name) }])),
    Problem: {
      type: 'object',
      description: 'What is wrong, as RFC 9457 has it.',
      properties: {
        type: { type: 'string' },
        title: { type: 'string' },
        status: { type: 'integer' },
        detail: { type: 'string' },
      },
      required: ['title', 'status'],
    },
  },
  headers: {
    'Access-Control-Allow-Origin': {
      description:
        'Pages of any site may read it. Sent by hosts that read `_headers` or one of the configurations that come with the site; so are the others.',
      schema: { type: 'string', const: '*' },
    },
    'Cache-Control': { description: 'How long it keeps.', schema: { type: 'string' } },
    ETag: { description: 'To ask again with If-None-Match.', schema: { type: 'string' } },
    Link: { description: 'The schema of the record, this description, the licence.', schema: { type: 'string' } },
  },
  responses: {
    NotFound: {
      description: 'There is no such file. Hosts that cannot tell programs from people answer with a page.',
      content: {
        'application/problem+json': { schema: toComponent('Problem') },
        'text/html': { schema: { type: 'string' } },
      },
    },
  },
} as const;

const infoOf = (site: Site): Json => {
  const { title, author, licence } = site;
  const rules = rightsLines(site).map((line) => `- ${line}`);
  return {
    title,
    summary: 'A glossary as files: GET requests only, no key.',
    description: [
      site.description,
      `Ignore keys that you do not know; a key that is missing means that nothing is known.`,
      rules.join('\n'),
    ]
      .filter(Boolean)
      .join('\n\n'),
    version: '1',
    ...(author && { contact: { name: author.name, ...(author.url && { url: author.url }) } }),
    ...(licence && { license: { name: licence.name, ...(licence.url && { url: licence.url }) } }),
  };
};

/** The description of a site. */
export const buildOpenApi = (glossary: Glossary): Json => {
  const { site } = glossary;
  const operations = operationsOf(glossary);
  return {
    openapi: '3.1.1',
    info: infoOf(site),
    jsonSchemaDialect: dialect,
    servers: [{ url: site.url }],
    tags: Object.entries(operationTags)
      .filter(([name]) => operations.some(({ tag }) => tag === name))
      .map(([name, description]) => ({ name, description })),
    paths: Object.fromEntries(operations.map((operation) => [`/${operation.path}`, toPathItem(operation)])),
    components,
  };
};
