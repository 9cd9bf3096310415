/**
 * The body of a facet's page: the values of a facet, or the terms that have one.
 */
import { entryList, type Entry } from './entry-list.ts';
import { html, type Html } from './html.ts';

interface Link {
  readonly name: string;
  readonly href: string;
}

export interface ValueLink extends Link {
  readonly count: number;
  readonly level?: { readonly kind: string; readonly value: string };
}

export interface FacetBodyProps {
  readonly crumbs: readonly Link[];
  readonly heading: string;
  readonly intro: string;
  readonly filter?: Link;
  readonly values?: readonly ValueLink[];
  readonly entries?: readonly Entry[];
  readonly categories?: boolean;
  readonly letters?: readonly { readonly letter: string; readonly id: string; readonly terms: readonly Link[] }[];
  readonly words: { readonly breadcrumb: string; readonly letters: string };
}

const link = ({ name, href }: Link): Html => html`<a href="${href}">${name}</a>`;
const item = (to: Link): Html => html`<li>${link(to)}</li>`;

/** Values with the number of their terms; levels with their shapes. */
export const valueList = (values: readonly ValueLink[]): Html =>
  html`<ul class="${values.length > 30 ? 'titles' : 'values'}">
    ${values.map(
      ({ name, href, count, level }) =>
        html`<li><a href="${href}" ${level && html` class="level ${level.kind}" data-value="${level.value}"`}>${name}</a> <span class="count">${count}</span></li>`,
    )}
  </ul>`;

const byLetter = ({ letters = [], words }: FacetBodyProps): Html =>
  html`<nav class="letters" aria-label="${words.letters}">
      <ul>
        ${letters.map(({ letter, id }) => item({ name: letter, href: `#${id}` }))}
      </ul>
    </nav>
    ${letters.map(
      ({ letter, id, terms }) =>
        html`<section class="letter" aria-labelledby="${id}">
          <h2 id="${id}">${letter}</h2>
          <ul class="titles">
            ${terms.map(item)}
          </ul>
        </section>`,
    )}`;

/** Head and list of a facet's page. */
export const facetBody = (props: FacetBodyProps): Html => {
  const { crumbs, heading, intro, filter, values, entries, categories = true, words } = props;
  return html`<header class="headword">
      <nav class="crumbs" aria-label="${words.breadcrumb}">
        <ol>
          ${crumbs.map(item)}
        </ol>
      </nav>
      <h1${heading.length > 48 && html` data-long`}>${heading}</h1>
      <p class="definition">${intro}</p>
      ${filter && html`<p class="narrow">${link(filter)}</p>`}
    </header>
    ${values && valueList(values)}${entries && entryList(entries, { categories })}${props.letters && byLetter(props)}`;
};
