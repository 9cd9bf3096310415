/**
 * Links of a page as the props of its tags: what a card or a `[[slug]]` link prints of its target.
 */
import type { Reference, Term } from '../model/glossary.ts';
import type { Site } from '../model/site.ts';
import { madeLink, mentionPattern, type TermLink } from '../schema/mentions.ts';
import { wordsOf } from '../strings.ts';
import type { Json, Props } from './mdx.ts';
import { referencePath, termPath } from './paths.ts';

/** Props of a link card. `href` is absent for a term that is not written yet. */
export const toCard = (site: Site, reference: Reference): Props => ({
  title: reference.title,
  short: reference.short,
  href: referencePath(site, reference),
});

/** Terms told of many that build on one. */
const mostUnlocks = 12;

/** The terms that a page tells as building on it; the others are among its further referrers. */
export const toldUnlocks = ({ unlocks }: Term): readonly Reference[] => unlocks.slice(0, mostUnlocks);

/** Pages that name a term and that its page has not named yet. */
export const furtherReferrers = (term: Term): readonly Reference[] => {
  const { related, prerequisites, problems, referredBy } = term;
  const named = new Set([...related, ...prerequisites, ...problems, ...toldUnlocks(term)].map(({ to }) => to));
  return referredBy.filter(({ to }) => !named.has(to));
};

/** What a `[[slug]]` link prints: a link, or words that say that the term is not written yet. */
export const toLink = (site: Site, { title, short, ...reference }: Reference) => {
  const href = referencePath(site, { title, short, ...reference });
  return href === undefined ? { title, missing: wordsOf(site).strings['term.missing'] } : { title, short, href };
};

/** Links made of names, as what stands for their slugs → link. */
export const toMadeLinks = (site: Site, links: readonly TermLink[]): Readonly<Record<string, { href: string }>> =>
  Object.fromEntries(links.map(({ slug }) => [madeLink(slug), { href: termPath(site, slug) }]));

/** The links of one text, as slug → link: those that its author writes as `[[slug]]`, and those made of names. */
export const toLinks = (
  site: Site,
  { mentions }: Pick<Term, 'mentions'>,
  text: string,
  made: readonly TermLink[] = [],
): Record<string, Json> | undefined => {
  const named = new Set([...text.matchAll(mentionPattern)].map((mention) => (mention[1] ?? '').trim()));
  // What is written with backslashes or as an entity is told by the parser only.
  const isPlain = !/[&\\]/.test(text);
  const found = [...mentions].filter(([slug]) => !isPlain || named.has(slug));
  return found.length === 0 && made.length === 0
    ? undefined
    : {
        ...Object.fromEntries(found.map(([slug, target]) => [slug, toLink(site, target)])),
        ...toMadeLinks(site, made),
      };
};
