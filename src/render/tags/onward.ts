/** What to read after a term: what builds on it, and the steps beside it in learning paths. */
import { html, type Html } from '../html.ts';
import type { Tag } from '../tag.ts';

interface Link {
  readonly title: string;
  /** Absent for a page that is not written yet. */
  readonly href?: string;
}

export interface OnwardProps {
  readonly links?: readonly Link[];
  /** Says that more build on it than are told. */
  readonly others?: string;
  readonly places?: readonly (Link & { readonly note: string; readonly previous?: Link; readonly next?: Link })[];
  readonly unlocks: string;
  readonly after: string;
  readonly before: string;
}

const link = ({ title, href }: Link): Html => (href ? html`<a href="${href}">${title}</a>` : html`${title}`);

export const onward: Tag<OnwardProps> = ({ links, others, places = [], unlocks, after, before }) =>
  html`${
    links &&
    html`<div>
      <span class="label">${unlocks}:</span>
      <ul class="run">
        ${links.map((each) => html`<li>${link(each)}</li>`)}${others && html`<li>${others}</li>`}
      </ul>
    </div>`
  }${places.map(
    ({ previous, next, note, ...path }) =>
      html`<p>${link(path)}${note}${previous && html`, ${after} ${link(previous)}`}${next && html`, ${before} ${link(next)}`}</p>`,
  )}`;
