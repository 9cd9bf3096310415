/**
 * Turns slugs into references: what a link prints of its target, whether or not the target is written yet.
 */
import type { GuideFile, TermFile } from './content-file.ts';
import type { Reference } from './glossary.ts';
import { toPlainText } from './plain-text.ts';
import { rightsOf } from './rights.ts';
import type { Site } from './site.ts';

/** `py_async` → "Py async": what to call a term or category of which only the id is known. */
export const idToTitle = (id: string): string => {
  const words = id.replaceAll(/[_-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** A card says of a term only what may be carried away. */
const toTermReference = (site: Pick<Site, 'usage'>, { source }: TermFile): Reference => ({
  kind: 'term',
  to: source.slug,
  title: source.term,
  short: rightsOf(site, source).allows('short') ? toPlainText(source.short) : '',
  exists: true,
});

const toGuideReference = ({ slug, source }: GuideFile): Reference => ({
  kind: 'guide',
  to: slug,
  title: source.title,
  short: source.description,
  exists: true,
});

const unwritten = (kind: 'term' | 'guide', to: string): Reference => ({
  kind,
  to,
  title: idToTitle(to),
  short: '',
  exists: false,
});

export interface References {
  readonly term: (slug: string) => Reference;
  readonly guide: (slug: string) => Reference;
  /** Each slug once, in order. */
  readonly terms: (slugs: readonly string[] | undefined) => readonly Reference[];
  readonly bySlug: (slugs: readonly string[]) => ReadonlyMap<string, Reference>;
  /** The target of a card: a term's slug, `guides/<slug>`, or an address. */
  readonly target: (target: string) => Reference;
}

/** References to everything that these files hold. */
export const createReferences = (
  site: Pick<Site, 'usage'>,
  terms: Iterable<TermFile>,
  guides: Iterable<GuideFile>,
): References => {
  const knownTerms = new Map([...terms].map((file) => [file.source.slug, toTermReference(site, file)]));
  const knownGuides = new Map([...guides].map((file) => [file.slug, toGuideReference(file)]));
  const term = (slug: string): Reference => knownTerms.get(slug) ?? unwritten('term', slug);
  const guide = (slug: string): Reference => knownGuides.get(slug) ?? unwritten('guide', slug);
  return {
    term,
    guide,
    terms: (slugs = []) => [...new Set(slugs)].map(term),
    bySlug: (slugs) => new Map(slugs.map((slug) => [slug, term(slug)])),
    target: (target) => {
      const address = /^https?:\/\//.test(target) ? URL.parse(target) : null;
      if (address) return { kind: 'web', to: target, title: address.hostname, short: '', exists: true };
      return target.startsWith('guides/') ? guide(target.slice('guides/'.length)) : term(target);
    },
  };
};
