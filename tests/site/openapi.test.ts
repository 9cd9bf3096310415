/** The description of all that programs can ask for, held against the built fixture site as it is served. */
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveSite, type RunningServer } from '../../scripts/serve.ts';
import { listFiles } from '../../src/astro/files.ts';

interface Parameter {
  readonly name: string;
  readonly schema: { readonly enum?: readonly string[]; readonly pattern?: string };
  readonly examples: Readonly<Record<string, { readonly value: string }>>;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<
    Record<
      string,
      { readonly content?: Readonly<Record<string, { readonly schema: Readonly<Record<string, unknown>> }>> }
    >
  >;
}

interface Description {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const { root, docs } = inject('sites');
const sites = [
  { name: 'at the root of a host', folder: root, base: '/' },
  { name: 'below a base path', folder: docs, base: '/docs/' },
];

const readJson = (folder: string, path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));

/** Every request that an operation describes: with each example and each enumerated value. */
const requestsOf = (path: string, { parameters: [part] = [] }: Operation): readonly string[] =>
  part
    ? [...Object.values(part.examples).map(({ value }) => value), ...(part.schema.enum ?? [])].map((value) =>
        path.replace(`{${part.name}}`, value),
      )
    : [path];

describe.each(sites)('the description of a site $name', ({ folder, base }) => {
  const description = readJson(folder, 'openapi.json') as Description;
  const server = description.servers[0]?.url ?? '';
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  for (const path of listFiles(join(folder, 'schema/1')))
    ajv.addSchema(readJson(folder, `schema/1/${path}`) as AnySchema);
  // References of the description begin at its own address.
  ajv.addSchema({ $id: `${server}/openapi.json`, components: description.components });

  let running: RunningServer;
  beforeAll(async () => {
    running = await serveSite(folder, base);
  });
  afterAll(() => {
    running.close();
  });
  const get = (path: string): Promise<Response> => fetch(running.url + base.slice(0, -1) + path);

  test('is OpenAPI 3.1', async () => {
    // The validator follows no reference to another file; the requests below do.
    const alone = JSON.stringify(description).replaceAll(/"\$ref":"(?!#)[^"]*"/g, '"type":"object"');
    const result = await new Validator().validate(JSON.parse(alone) as Record<string, unknown>);
    expect([result.valid, result.errors ?? []]).toEqual([true, []]);
    expect(description).toMatchObject({ openapi: '3.1.1' });
  });

  test('refers to schemas that are there', () => {
    const references = Object.values(description.components.schemas).flatMap((schema) =>
      '$ref' in schema ? String(schema.$ref) : [],
    );
    expect(references.toSorted()).toEqual(
      listFiles(join(folder, 'schema/1'))
        .map((file) => `schema/1/${file}`)
        .toSorted(),
    );
  });

  const operations = Object.entries(description.paths).map(([path, { get: operation }]) => [path, operation] as const);

  test.each(operations)('%s answers as described', async (path, operation) => {
    const content = Object.entries(operation.responses['200']?.content ?? {});
    expect(content).toHaveLength(1);
    const [[type, { schema }] = ['', { schema: {} }]] = content;
    const requests = requestsOf(path, operation);
    expect(requests.length).toBeGreaterThan(0);
    const index = Object.keys(description.paths).indexOf(path);
    const found = JSON.stringify(schema).replaceAll('"#/', `"${server}/openapi.json#/`);
    const validate = ajv.compile({
      ...(JSON.parse(found) as object),
      $id: `${server}/openapi.json/operations/${base.length}-${index}`,
    });
    for (const request of requests) {
      const response = await get(request);
      expect([request, response.status]).toEqual([request, 200]);
      expect([request, response.headers.get('content-type')?.split(';')[0]]).toEqual([request, type]);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      const body = await response.text();
      expect(body).not.toBe('');
      const value: unknown = type.endsWith('+json') || type === 'application/json' ? JSON.parse(body) : body;
      validate(value);
      expect([request, validate.errors ?? []]).toEqual([request, []]);
    }
  });

  test.each(operations.filter(([, { parameters = [] }]) => parameters.length > 0))(
    '%s says so when there is no such file',
    async (path, operation) => {
      const response = await get(path.replace(/\{\w+\}/, 'there-is-no-such-file_'));
      expect(response.status).toBe(404);
      const { content } =
        (description.components as { responses?: Record<string, Operation['responses'][string]> }).responses?.[
          'NotFound'
        ] ?? {};
      expect(operation.responses['404']).toEqual({ $ref: '#/components/responses/NotFound' });
      expect(Object.keys(content ?? {})).toContain(response.headers.get('content-type')?.split(';')[0]);
    },
  );

  test('each line of the terms is what it says', async () => {
    const validate = ajv.getSchema(`${server}/schema/1/portable-term.schema.json`);
    const lines = (await (await get('/glossary/terms.ndjson')).text()).trimEnd().split('\n');
    expect(lines).toHaveLength(7);
    for (const line of lines) expect(validate?.(JSON.parse(line))).toBe(true);
  });

  test('leaves no file for programs untold', () => {
    const told = Object.keys(description.paths).map(
      (path) =>
        new RegExp(
          `^${path
            .slice(1)
            .replaceAll('.', String.raw`\.`)
            .replace(/\{\w+\}/, '[^/]+')}$`,
        ),
    );
    const others =
      /\.html$|^(?:_astro|pagefind|deploy|og)\/|^_|\.(?:png|svg|js)$|^search\/|^404\.json$|^licences\.txt$|^sitemap-\d/;
    const files = listFiles(folder).filter((path) => !others.test(path));
    expect(files.filter((path) => !told.some((pattern) => pattern.test(path)))).toEqual([]);
  });
});
