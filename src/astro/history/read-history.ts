/**
 * Reads the history that the site published before left. What cannot be understood is told, never dropped: a history
 * that is lost cannot be made again.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesPath, pagePath, toAddress } from '../../emit/paths.ts';
import type { Glossary } from '../../model/glossary.ts';
import { keyToPage } from '../../model/history/change.ts';
import { changesSchema, type ChangesFile } from '../../schema/published/changes.ts';
import { readPublished } from '../../schema/published/read-published.ts';
import { schemaVersion } from '../../schema/published/published.ts';
import { EnvironmentFault } from '../lock.ts';

/** Where the history comes from: the published site, a file that is named, or nowhere. */
export type HistorySource = 'published' | 'none' | { readonly file: string };

const wayOut =
  'Name the changes.json of the site published before with --history FILE, or begin anew with --history none.';

const fault = (file: string, reason: string): EnvironmentFault => new EnvironmentFault(`${file}: ${reason} ${wayOut}`);

const parse = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw fault(file, 'this is no JSON.');
  }
};

const versionOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'schema_version' in value ? value.schema_version : undefined;

/** Reads the text of a file of changes. Throws `EnvironmentFault` when it is none, or one of a newer version. */
export const parseChanges = (file: string, text: string): ChangesFile => {
  const value = parse(file, text);
  const version = versionOf(value);
  if (typeof version === 'number' && version > schemaVersion)
    throw fault(file, `a newer Headword wrote this history (version ${version}); build with that one.`);
  const read = readPublished(changesSchema, value);
  if ('value' in read) return read.value;
  const place = read.fault === '' ? '' : `: "${read.fault}" is not as expected`;
  throw fault(file, `this is no history that Headword wrote${place}.`);
};

/** The history that goes on, and the file that holds it. */
export interface FoundHistory {
  readonly file: string;
  readonly changes: ChangesFile;
}

/** Finds the history that goes on; undefined when it begins anew. */
export const findHistory = (source: HistorySource, out: string): FoundHistory | undefined => {
  if (source === 'none') return undefined;
  const file = source === 'published' ? join(out, changesPath) : source.file;
  if (source === 'published' && !existsSync(file)) return undefined;
  return { file, changes: parseChanges(file, readFileSync(file, 'utf8')) };
};

/** Whether a page of the history is one of the site. */
const isHere = ({ bySlug, guideBySlug }: Glossary, key: string): boolean => {
  const { kind, slug } = keyToPage(key);
  return kind === 'term' ? bySlug.has(slug) : guideBySlug.has(slug);
};

/**
 * Refuses the history of another site: one of another title at another address that has hardly a page of this one. Taken
 * for our own it would retire all its pages here.
 */
export const refuseForeign = ({ file, changes }: FoundHistory, glossary: Glossary): void => {
  const { site } = glossary;
  if (changes.source === site.title || changes.url === toAddress(site, pagePath(site, changesPath))) return;
  const keys = Object.keys(changes.state.pages);
  if (keys.filter((key) => isHere(glossary, key)).length * 2 >= keys.length) return;
  throw fault(file, `this history is that of another site, "${changes.source}" at ${changes.url}.`);
};
