/**
 * Validates the JSON files of a site as they stand on the disk: each must fit its published schema, in the closed form.
 */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { closedSchema } from '../../emit/schemas/published-schema.ts';
import { kindOfFile, type SchemaName } from '../../emit/schemas/schema-registry.ts';

/** Faults of one file, by its path in the site and its text. */
export type FileValidator = (path: string, text: string) => readonly string[];

/** Faults told of one file: the first ones say enough. */
const mostFaults = 5;

const shorten = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

/** What a keyword expects, where Ajv's own words do not say it. */
const expectationOf = ({ keyword, params, message = keyword }: ErrorObject): string => {
  if (keyword === 'enum') return `one of ${JSON.stringify(params['allowedValues'])}`;
  if (keyword === 'const') return JSON.stringify(params['allowedValue']);
  if (keyword === 'additionalProperties') return `no key "${String(params['additionalProperty'])}"`;
  if (keyword === 'required') return `a key "${String(params['missingProperty'])}"`;
  return message.replace(/^must (?:be )?/, '');
};

/** "path#/pointer: found …, expected …" */
const toFault = (path: string, error: ErrorObject): string =>
  `${path}#${error.instancePath}: found ${shorten(JSON.stringify(error.data))}, expected ${expectationOf(error)}`;

const parse = (text: string): { readonly value: unknown } | { readonly fault: string } => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
};

/** A validator; each schema is compiled when a file needs it first. */
export const createFileValidator = (): FileValidator => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false, verbose: true });
  const compiled = new Map<SchemaName, ValidateFunction>();
  const validatorOf = (name: SchemaName): ValidateFunction => {
    const known = compiled.get(name) ?? ajv.compile(closedSchema(name));
    compiled.set(name, known);
    return known;
  };
  const check = (path: string, name: SchemaName, text: string): readonly string[] => {
    const parsed = parse(text);
    if ('fault' in parsed) return [`${path}: the file is not JSON: ${parsed.fault}`];
    const validate = validatorOf(name);
    return validate(parsed.value) ? [] : (validate.errors ?? []).map((error) => toFault(path, error));
  };
  const checkLines = (path: string, name: SchemaName, text: string): readonly string[] =>
    text
      .split('\n')
      .flatMap((line, index) =>
        line === '' ? [] : check(path, name, line).map((fault) => `${fault} (line ${index + 1})`),
      );

  return (path, text) => {
    const file = kindOfFile(path);
    if (!file) return [`${path}: no schema describes this file; add it to schema-registry.ts`];
    if (file.kind === 'foreign') return [];
    const faults = (path.endsWith('.ndjson') ? checkLines : check)(path, file.schema, text);
    return faults.slice(0, mostFaults);
  };
};
