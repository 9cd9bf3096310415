/**
 * The JSON twins of pages as texts and digests, neither made twice where it can be helped.
 */
import { guideToTwin, termToTwin, twinToText } from '../emit/twin.ts';
import type { DiagramTexts, Glossary, Guide, Term } from '../model/glossary.ts';
import type { OpenSite } from './door.ts';
import { sha256 } from './workspace.ts';

/** Makes twins, and keeps their digests, not their texts: ten thousand need not be in memory at once. */
export const createTwins = ({ site }: Glossary, texts: DiagramTexts): OpenSite['twins'] => {
  const hashes = new Map<Term | Guide, string>();
  const textOf = (page: Term | Guide): string => {
    const text = twinToText('format' in page ? guideToTwin(site, page, texts) : termToTwin(site, page, texts));
    hashes.set(page, sha256(text));
    return text;
  };
  const hashOf = (page: Term | Guide): string => hashes.get(page) ?? sha256(textOf(page));
  return { textOf, hashOf, versionOf: (page) => hashOf(page).slice(0, 12) };
};
