/**
 * `changes.json`: the history of a site as a file, and back. Addresses are made anew each time, so that a site that
 * moves takes its history along.
 */
import { mostChanges, pageKey, type Change, type History, type PageState } from '../../model/history/change.ts';
import { digestLength } from '../../model/history/page-state.ts';
import type { Site } from '../../model/site.ts';
import { compareCodeUnits } from '../../schema/issue.ts';
import type { ChangesFile } from '../../schema/published/changes.ts';
import { schemaVersion } from '../../schema/published/published.ts';
import { changesPath, pagePath, toAddress } from '../paths.ts';

type PublishedChange = ChangesFile['changes'][number];
type PublishedPage = ChangesFile['state']['pages'][string];

const algorithm = 'sha256:';

const toPublished = (site: Site, change: Change): PublishedChange => {
  const { id, type, date, kind, slug, title, renamedFrom, replacedBy, fields, previousHash, contentHash } = change;
  const url = toAddress(site, pagePath(site, pageKey(kind, slug)));
  return {
    ...{ id, type, date, kind, slug, title },
    ...(renamedFrom !== undefined && { renamed_from: renamedFrom }),
    ...(replacedBy !== undefined && { replaced_by: replacedBy }),
    ...(fields && { fields }),
    ...(previousHash !== undefined && { previous_hash: algorithm + previousHash }),
    ...(contentHash !== undefined && { content_hash: algorithm + contentHash }),
    html_url: url,
    json_url: `${url}.json`,
  };
};

const toChange = (published: PublishedChange): Change => {
  const { id, type, date, kind, slug, title, fields } = published;
  const { renamed_from: renamedFrom, replaced_by: replacedBy } = published;
  const previousHash = published.previous_hash?.slice(algorithm.length);
  const contentHash = published.content_hash?.slice(algorithm.length);
  return {
    ...{ id, type, date, kind, slug, title },
    ...(renamedFrom !== undefined && { renamedFrom }),
    ...(replacedBy !== undefined && { replacedBy }),
    ...(fields && { fields }),
    ...(previousHash !== undefined && { previousHash }),
    ...(contentHash !== undefined && { contentHash }),
  };
};

const nothing = '.'.repeat(digestLength);

const toState = ({ newest, pages }: History): ChangesFile['state'] => {
  const fields = [...new Set([...pages.values()].flatMap((page) => [...page.fields.keys()]))].toSorted(
    compareCodeUnits,
  );
  return {
    newest,
    fields,
    pages: Object.fromEntries(
      [...pages].map(([key, page]) => [
        key,
        {
          title: page.title,
          hash: Buffer.from(page.hash, 'hex').toString('base64url'),
          digests: fields.map((field) => page.fields.get(field) ?? nothing).join(''),
        },
      ]),
    ),
  };
};

const toPage = ({ title, hash, digests }: PublishedPage, names: readonly string[]): PageState => ({
  title,
  hash: Buffer.from(hash, 'base64url').toString('hex'),
  fields: new Map(
    names
      .map((name, index) => [name, digests.slice(index * digestLength, (index + 1) * digestLength)] as const)
      .filter(([, digest]) => digest !== '' && digest !== nothing),
  ),
});

/** The file of a history. */
export const historyToFile = (site: Site, history: History): ChangesFile => ({
  schema_version: schemaVersion,
  source: site.title,
  url: toAddress(site, pagePath(site, changesPath)),
  limit: mostChanges,
  changes: history.changes.map((change) => toPublished(site, change)),
  state: toState(history),
});

/** The history that a file holds. */
export const fileToHistory = ({ changes, state }: ChangesFile): History => ({
  changes: changes.map(toChange),
  newest: state.newest,
  pages: new Map(Object.entries(state.pages).map(([key, page]) => [key, toPage(page, state.fields)])),
});

const lines = (items: readonly string[]): string => (items.length === 0 ? '' : `\n${items.join(',\n')}\n`);

/** The text of the file, a change and a page a line, what readers want first. */
export const changesToText = ({ changes, state, ...head }: ChangesFile): string => {
  const pages = Object.entries(state.pages).map(([key, page]) => `${JSON.stringify(key)}:${JSON.stringify(page)}`);
  return [
    `${JSON.stringify(head).slice(0, -1)},\n`,
    `"changes":[${lines(changes.map((change) => JSON.stringify(change)))}],\n`,
    `"state":{"newest":${JSON.stringify(state.newest)},"fields":${JSON.stringify(state.fields)},\n`,
    `"pages":{${lines(pages)}}}}\n`,
  ].join('');
};
