/**
 * The JSON twins of pages as texts and digests, neither made twice where it can be helped.
 */
import { guideToTwin, termToTwin, twinToText, withVersion } from '../../emit/twin/twin.ts';
import type { DiagramTexts, Glossary, Guide, Term } from '../../model/glossary.ts';
import type { OpenSite } from '../door.ts';
import { sha256 } from '../workspace.ts';

/** Makes twins, and keeps their digests, not their texts: ten thousand need not be in memory at once. */
export const createTwins = ({ site }: Glossary, texts: DiagramTexts): OpenSite['twins'] => {
  const hashes = new Map<Term | Guide, string>();
  const textOf = (page: Term | Guide): string => {
    const text = twinToText('format' in page ? guideToTwin(site, page, texts) : termToTwin(site, page, texts));
    const hash = sha256(text);
    hashes.set(page, hash);
    return site.twinVersion ? withVersion(text, hash) : text;
  };
  const hashOf = (page: Term | Guide): string => {
    if (!hashes.has(page)) textOf(page);
    return hashes.get(page) ?? '';
  };
  return { textOf, hashOf, versionOf: (page) => hashOf(page).slice(0, 12) };
};
