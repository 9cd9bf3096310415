/**
 * The history of the site that is open, made once, when somebody asks for it: it needs the digest of every twin.
 */
import { redirectsOf } from '../../emit/redirect.ts';
import type { Glossary } from '../../model/glossary.ts';
import type { History } from '../../model/history/change.ts';
import { buildHistory } from '../../model/history/history.ts';
import type { OpenSite } from '../door.ts';
import { sha256 } from '../workspace.ts';

/** Makes the history on demand; `previous` is that of the site published before. */
export const createHistory = (
  glossary: Glossary,
  { hashOf }: OpenSite['twins'],
  previous: History | undefined,
): OpenSite['history'] => {
  let made: History | undefined;
  return () =>
    (made ??= buildHistory(glossary, {
      previous,
      hashOf,
      hash: sha256,
      redirects: new Map(redirectsOf(glossary).map(({ from, to }) => [from, to])),
    }));
};
