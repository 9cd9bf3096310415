/**
 * What the pictures of pages say. A definition that may not be carried away is not drawn: where to read it stands in its place.
 */
import type { Category, Site } from '../../model/site.ts';
import type { Glossary, Guide, Term } from '../../model/glossary.ts';
import { toPlainText } from '../../model/plain-text.ts';
import { posterScope } from '../../model/poster-scope.ts';
import { rightsOf, rightsOfSite } from '../../model/rights.ts';
import type { Poster } from '../../schema/poster.ts';
import { fill, wordsOf } from '../../strings.ts';
import { guidePath, termPath, toAddress } from '../paths.ts';
import { categoryPoster, guidePoster, sitePoster, termPoster } from './poster-name.ts';

export interface NamedPoster {
  readonly name: string;
  readonly poster: Poster;
}

/** More of a text is never drawn. */
const LONGEST = 400;

const short = (text: string): string =>
  text.length > LONGEST ? `${Array.from(text).slice(0, LONGEST).join('')}…` : text;

/** An address without what every address has. */
const bare = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '');

const frame = (site: Site): Pick<Poster, 'site' | 'address'> => ({ site: short(site.title), address: bare(site.url) });

const elsewhere = (site: Site, words: 'poster.elsewhere' | 'poster.guideElsewhere', path: string): string =>
  fill(wordsOf(site).strings[words], { address: bare(toAddress(site, path)) });

/** A picture of a term. */
const termToPoster = (site: Site, { slug, source, category, mentions }: Term): Poster => {
  const { word, strings } = wordsOf(site);
  const link = elsewhere(site, 'poster.elsewhere', termPath(site, slug));
  return {
    ...frame(site),
    headline: [short(source.term), slug],
    text: rightsOf(site, source).allows('short')
      ? [short(toPlainText(source.short, (to) => mentions.get(to)?.title)), link]
      : [link],
    facts: [
      { label: short(category.name) },
      { label: fill(strings['badge.severity'], { level: word('severity', source.severity) }), level: source.severity },
    ],
  };
};

const guideToPoster = (site: Site, { slug, source, category }: Guide): Poster => {
  const { strings } = wordsOf(site);
  const link = elsewhere(site, 'poster.guideElsewhere', guidePath(site, slug));
  return {
    ...frame(site),
    headline: [short(source.title), slug],
    text: rightsOfSite(site).allows('description') ? [short(toPlainText(source.description)), link] : [link],
    facts: [{ label: strings['poster.guide'] }, ...(category ? [{ label: short(category.name) }] : [])],
  };
};

const categoryToPoster = (site: Site, { path, name, description }: Category, terms: number): Poster => ({
  ...frame(site),
  headline: [short(name), path],
  text: [short(description)],
  facts: [{ label: wordsOf(site).count('terms', terms) }],
});

/** The picture of all other pages. Its headline is the home page's; a site whose name that is says it once. */
const siteToPoster = ({ site, terms, guides }: Glossary): Poster => {
  const { count } = wordsOf(site);
  return {
    ...frame(site),
    ...(site.heading === site.title && { site: '' }),
    headline: [short(site.heading), short(site.title), bare(site.url)],
    text: [short(site.tagline || site.description)],
    facts: [
      ...(terms.length > 0 ? [{ label: count('terms', terms.length) }] : []),
      ...(guides.length > 0 ? [{ label: count('guides', guides.length) }] : []),
    ],
  };
};

/** Every picture of a site, one after the other; none where its owner wants none. */
export function* postersOf(glossary: Glossary): Generator<NamedPoster> {
  const { site } = glossary;
  const scope = posterScope(glossary);
  if (scope === 'none') return;
  yield { name: sitePoster, poster: siteToPoster(glossary) };
  for (const { category, terms } of glossary.categories)
    yield { name: categoryPoster(category), poster: categoryToPoster(site, category, terms.length) };
  for (const guide of glossary.guides) yield { name: guidePoster(guide), poster: guideToPoster(site, guide) };
  if (scope !== 'terms') return;
  for (const term of glossary.terms) yield { name: termPoster(glossary, term), poster: termToPoster(site, term) };
}
