/**
 * The pages of facets: one for each value with its terms, one for each facet with its values. Like pages of terms they
 * differ in few values, so a build draws one frame and fills it for each.
 */
import type { Facet, FacetValue, Glossary, Term } from '../../model/glossary.ts';
import { groupByLetter } from '../../model/groups.ts';
import { fill, wordsOf } from '../../strings.ts';
import { letterId, termToEntry, type TermEntry } from '../entries.ts';
import { byName, valueToEntry, type ValueEntry } from './facet-entries.ts';
import { facetName, valueWords } from './facet-words.ts';
import { toPage, type Link, type Page } from '../page.ts';
import { categoryPoster, sitePoster } from '../poster/poster-name.ts';
import { browsePath, facetPath, pagePath, termPath } from '../paths.ts';
import { frameTokens } from '../term/term-page.ts';

/** What stands in the body of such a page. */
export interface FacetView {
  readonly crumbs: readonly Link[];
  readonly heading: string;
  readonly intro: string;
  /** The A to Z with this value as its filter. */
  readonly filter?: Link;
  /** The values of a facet, */
  readonly values?: readonly ValueEntry[];
  /** or terms as the A to Z shows them, */
  readonly entries?: readonly TermEntry[];
  /** Whether they name their categories: not where all are of the same. */
  readonly categories?: boolean;
  /** or, when they are many, their titles by letter. */
  readonly letters?: readonly { readonly letter: string; readonly id: string; readonly terms: readonly Link[] }[];
  readonly words: { readonly breadcrumb: string; readonly letters: string };
}

export interface FacetPage {
  readonly facet: string;
  /** The last part of the address; empty for the list of values. */
  readonly value: string;
  readonly page: Page;
  /** Name of the picture that stands for it. */
  readonly poster: string;
  /** Makes what stands in it. */
  readonly view: () => FacetView;
}

/** More terms than these are listed by title alone. */
const longList = 100;

const listTerms = (glossary: Glossary, terms: readonly Term[]): Pick<FacetView, 'entries' | 'letters'> => {
  const { site } = glossary;
  if (terms.length <= longList) return { entries: terms.map((term) => termToEntry(site, term)) };
  return {
    letters: groupByLetter(terms).map(({ letter, terms: members }) => ({
      letter,
      id: letterId(letter),
      terms: members.map(({ slug, source }) => ({ name: source.term, href: termPath(site, slug) })),
    })),
  };
};

const sharedWords = ({ site }: Glossary): FacetView['words'] => {
  const { strings } = wordsOf(site);
  return { breadcrumb: strings['nav.breadcrumb'], letters: strings['nav.letters'] };
};

const browseCrumb = ({ site }: Glossary): Link => ({
  name: wordsOf(site).strings['browse.title'],
  href: pagePath(site, browsePath),
});

const valuePage = (glossary: Glossary, facet: Facet, value: FacetValue): FacetPage => {
  const { site } = glossary;
  const { strings } = wordsOf(site);
  const { heading, intro } = valueWords(site, facet, value);
  const some = value.terms.slice(0, 5).map(({ source }) => source.term);
  const path = facetPath(site, facet.id, value.id);
  const poster = facet.id === 'category' ? categoryPoster({ path: value.id }) : sitePoster;
  return {
    facet: facet.id,
    value: value.id,
    page: toPage(glossary, {
      title: heading,
      description: `${intro} ${some.join(', ')}`,
      path,
      area: 'browse',
      poster,
    }),
    poster,
    view: () => ({
      crumbs: [browseCrumb(glossary), { name: facetName(site, facet.id), href: facetPath(site, facet.id) }],
      heading,
      intro,
      filter: { name: strings['facet.filter'], href: `${pagePath(site, 'glossary/')}?${facet.id}=${value.id}` },
      ...listTerms(glossary, value.terms),
      categories: facet.id !== 'category',
      words: sharedWords(glossary),
    }),
  };
};

const indexPage = (glossary: Glossary, facet: Facet): FacetPage => {
  const { site } = glossary;
  const { strings, count } = wordsOf(site);
  const heading = strings[`facetTitle.${facet.id}`];
  const terms = new Set(facet.values.flatMap((value) => value.terms)).size;
  const intro = fill(strings['facet.values'], { n: facet.values.length, terms: count('terms', terms) });
  return {
    facet: facet.id,
    value: '',
    page: toPage(glossary, { title: heading, description: intro, path: facetPath(site, facet.id), area: 'browse' }),
    poster: sitePoster,
    view: () => ({
      crumbs: [browseCrumb(glossary)],
      heading,
      intro,
      values: byName(facet.values.map((value) => valueToEntry(site, facet.id, value))),
      words: sharedWords(glossary),
    }),
  };
};

/** Every page of a facet or a value. The list of categories has a page of its own. */
export const facetPagesOf = (glossary: Glossary): readonly FacetPage[] =>
  glossary.facets.flatMap((facet) => [
    ...(facet.id === 'category' ? [] : [indexPage(glossary, facet)]),
    ...facet.values.map((value) => valuePage(glossary, facet, value)),
  ]);

/** What stands around the body of the frame. */
export const facetFrame = (glossary: Glossary): Page => {
  const { title, description, slug, poster } = frameTokens;
  const path = pagePath(glossary.site, slug);
  return toPage(glossary, { title, windowTitle: title, description, path, area: 'browse', poster });
};
