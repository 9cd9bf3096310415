/**
 * What a page says, as digests: one of the whole twin, and a short one of each key that its author writes. What machines
 * write into a record counts as no edit: the citation made from site.json, the words of a diagram, the verdict on codes.
 */
import { guideSchema } from '../../schema/guide.ts';
import { termSchema } from '../../schema/term.ts';
import type { Hash } from '../example-digest.ts';
import type { Guide, Term } from '../glossary.ts';
import type { PageKind, PageState } from './change.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Keys of each kind of page, in the order of its twin. */
const fieldOrder: Readonly<Record<PageKind, readonly string[]>> = {
  term: Object.keys(termSchema.shape).filter((key) => key !== '$schema'),
  guide: [...Object.keys(guideSchema.shape), 'body_markdown'],
};

/** Keys in the order of the twin; those that it has no more come last. */
const inFieldOrder = (kind: PageKind, keys: Iterable<string>): readonly string[] => {
  const known = new Set(keys);
  const order = fieldOrder[kind];
  return [...order.filter((key) => known.has(key)), ...[...known].filter((key) => !order.includes(key)).toSorted()];
};

const verdictKeys: ReadonlySet<string> = new Set(['tool', 'version', 'bad', 'good', 'digest']);
const diagramKeys: ReadonlySet<string> = new Set(['text']);
const machineKeys: Readonly<Record<string, ReadonlySet<string>>> = { code_verify: verdictKeys, diagram: diagramKeys };

const without = (value: unknown, keys: ReadonlySet<string>): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).filter(([key]) => !keys.has(key)))
    : value;

/** Characters of a field's digest: 24 bits tell an old value from a new one. */
export const digestLength = 4;

/** The first 24 bits of a hexadecimal digest, in base64url: shorter, as there are so many. */
const shorten = (hex: string): string => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const bits = Number.parseInt(hex.slice(0, 6), 16);
  return [18, 12, 6, 0].map((shift) => alphabet.charAt((bits >> shift) & 63)).join('');
};

const digestFields = (kind: PageKind, fields: Fields, hash: Hash): ReadonlyMap<string, string> =>
  new Map(
    fieldOrder[kind]
      .filter((key) => fields[key] !== undefined)
      .map((key) => {
        const machine = machineKeys[key];
        return [key, shorten(hash(JSON.stringify(machine ? without(fields[key], machine) : fields[key])))];
      }),
  );

/** The state of a term or a guide; that of the site before is kept where the twin is the same to the byte. */
export const toPageState = (
  page: Term | Guide,
  hashOfTwin: string,
  previous: PageState | undefined,
  hash: Hash,
): PageState => {
  if (previous?.hash === hashOfTwin) return previous;
  return 'format' in page
    ? {
        title: page.source.title,
        hash: hashOfTwin,
        fields: digestFields('guide', { ...page.source, body_markdown: page.body.trim() }, hash),
      }
    : { title: page.source.term, hash: hashOfTwin, fields: digestFields('term', page.source, hash) };
};

/** Keys whose values differ, in the order of the twin. */
export const changedFields = (kind: PageKind, before: PageState, after: PageState): readonly string[] => {
  const keys = new Set([...before.fields.keys(), ...after.fields.keys()]);
  return inFieldOrder(kind, keys).filter((key) => before.fields.get(key) !== after.fields.get(key));
};
