/**
 * `changes.json`: what changed on the site, for programs; and for the next build, which reads it again.
 */
import { z } from 'zod';
import { filledText, isoDate, slug, text, webUrl } from '../text.ts';
import { contentHash, fileHead, type Published } from './published.ts';

const fieldName = z.string().regex(/^[a-z_]+$/);

const changeSchema = z.strictObject({
  id: z
    .string()
    .regex(/^tag:[\w.:[\]-]+,\d{4}-\d{2}-\d{2}:[\w.~%!$&'()*+,;=:@/-]+$/)
    .describe('Name of the change, a tag URI (RFC 4151): given once, never changed, never given again.'),
  type: z
    .enum(['added', 'edited', 'renamed', 'retired'])
    .describe('What happened to the page. "renamed": it moved to another slug, and may have been edited too.'),
  date: isoDate.describe('Day of the change, as far as the content tells.'),
  kind: z.enum(['term', 'guide']).describe('What the page is.'),
  slug: slug.describe('The last part of its address; of what was renamed, the new one.'),
  title: filledText.describe('Its title after the change.'),
  renamed_from: slug.optional().describe('The former slug of what was renamed.'),
  replaced_by: slug.optional().describe('The slug to which the address of what was retired leads on.'),
  fields: z
    .array(fieldName)
    .optional()
    .describe('Keys of the twin that changed, in its order. Absent where nobody knows, and where all is new or gone.'),
  previous_hash: contentHash
    .optional()
    .describe('The content_hash of its twin before; absent where there was none, and where nobody knows.'),
  content_hash: contentHash
    .optional()
    .describe('The content_hash of its twin after; absent where there is none, and where nobody knows.'),
  html_url: webUrl.describe('Address of the page; of what was retired, where it was.'),
  json_url: webUrl.describe('Address of its JSON twin; of what was retired, where it was.'),
});

const stateSchema = z.strictObject({
  newest: z
    .union([isoDate, z.literal('')])
    .describe('The newest day that the content names; empty when it names none.'),
  fields: z.array(fieldName).describe('Keys of twins, in the order in which their digests stand.'),
  pages: z
    .record(
      z.string().regex(/^(?:glossary|guides)\/[a-z0-9_-]+$/),
      z.strictObject({
        title: text.describe('Its title.'),
        hash: z
          .string()
          .regex(/^[\w-]{43}$/)
          .describe('The content_hash of its twin, in base64url.'),
        digests: z
          .string()
          .regex(/^(?:[\w-]{4}|\.{4})*$/)
          .describe('For each of "fields" the first 24 bits of the SHA-256 of its value; four dots where it has none.'),
      }),
    )
    .describe('Every page by its path below the base.'),
});

export const changesSchema = z
  .strictObject({
    ...fileHead,
    limit: z.int().min(1).describe('The file keeps so many changes; older ones are forgotten.'),
    changes: z
      .array(changeSchema)
      .describe('Those of the newest build first, its newest days first: read on until you meet an id that you know.'),
    state: stateSchema.describe('What the next build needs to tell what changed since. Not meant for other readers.'),
  })
  .meta({
    title: 'Changes of a glossary',
    description: 'What was added, edited, renamed and retired, with the keys that changed and hashes of the twins.',
    examples: [
      {
        schema_version: 1,
        source: 'Example glossary',
        url: 'https://example.org/changes.json',
        limit: 1000,
        changes: [
          {
            id: 'tag:example.org,2026-02-01:glossary/race_condition/edited/9f86d081884c',
            type: 'edited',
            date: '2026-02-01',
            kind: 'term',
            slug: 'race_condition',
            title: 'Race condition',
            fields: ['short', 'updated'],
            previous_hash: 'sha256:60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
            content_hash: 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
            html_url: 'https://example.org/glossary/race_condition',
            json_url: 'https://example.org/glossary/race_condition.json',
          },
        ],
        state: {
          newest: '2026-02-01',
          fields: ['short', 'tags', 'updated'],
          pages: {
            'glossary/race_condition': {
              title: 'Race condition',
              hash: 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg',
              digests: 'bGVu....x3_a',
            },
          },
        },
      },
    ],
  });

/** What `changes.json` says. */
export type ChangesFile = Published<typeof changesSchema>;
