/**
 * What one entry of `openapi.json` is made of.
 */
import type { SchemaName } from '../schemas/schema-registry.ts';

/** A part of an address. */
export interface Part {
  readonly name: string;
  readonly description: string;
  readonly examples: readonly string[];
  readonly pattern?: string;
  /** True when there are no values but the examples. */
  readonly isEnumerated?: boolean;
}

export const operationTags = {
  terms: 'One term, or all of them.',
  guides: 'Longer reads.',
  lists: 'Terms by what they have in common, and in the order to learn them.',
  search: 'From a name to a term, without a server.',
  changes: 'What is new.',
  discovery: 'Where to begin.',
} as const;

export interface Operation {
  readonly id: string;
  /** Below the base; `{name}` is the part. */
  readonly path: string;
  readonly tag: keyof typeof operationTags;
  readonly summary: string;
  /** Schema of its JSON; of each line where there are several. */
  readonly schema?: SchemaName;
  readonly part?: Part;
}

/** Examples of a part of an address. */
export const few = (values: readonly string[]): readonly string[] => values.slice(0, 3);
