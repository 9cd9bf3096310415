/**
 * What the page of a guide shows around its text.
 */
import type { Guide } from '../../model/glossary.ts';
import type { Heading } from '../../schema/outline.ts';
import type { Site } from '../../model/site.ts';
import { wordsOf } from '../../strings.ts';
import { guideToWork } from '../citation/cited-work.ts';
import { plainParts, type CitationPart } from '../citation/plain-citation.ts';
import { guideToEntry, referenceToCard, type CardEntry, type GuideEntry } from '../entries.ts';
import type { Link } from '../page.ts';
import { placeToEntry, type PlaceEntry } from '../learning/path-view.ts';
import { guidePath, pagePath } from '../paths.ts';

export interface GuideView {
  readonly slug: string;
  readonly entry: GuideEntry;
  readonly crumbs: readonly Link[];
  readonly headings: readonly Heading[];
  readonly terms: readonly CardEntry[];
  readonly seeAlso: readonly CardEntry[];
  readonly refs: readonly string[];
  /** Where it stands in learning paths. */
  readonly places: readonly PlaceEntry[];
  readonly previous: CardEntry | undefined;
  readonly next: CardEntry | undefined;
  readonly citation: readonly CitationPart[];
  /** Paths of its twins. */
  readonly json: string;
  readonly markdown: string;
}

export const guideToView = (site: Site, guide: Guide): GuideView => ({
  slug: guide.slug,
  entry: guideToEntry(site, guide),
  crumbs: [{ name: wordsOf(site).strings['nav.guides'], href: pagePath(site, 'guides/') }],
  headings: guide.outline.headings,
  terms: guide.terms.map((term) => referenceToCard(site, term)),
  seeAlso: guide.seeAlso.map((target) => referenceToCard(site, target, target.note || target.short)),
  refs: guide.source.refs ?? [],
  places: guide.places.map((place) => placeToEntry(site, place)),
  previous: guide.previous && referenceToCard(site, guide.previous),
  next: guide.next && referenceToCard(site, guide.next),
  citation: plainParts(site, guideToWork(site, guide)),
  json: `${guidePath(site, guide.slug)}.json`,
  markdown: `${guidePath(site, guide.slug)}.md`,
});
