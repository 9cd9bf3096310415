/** Links in a row, titles only. */
import { html } from '../html.ts';
import type { Tag } from '../tag.ts';
import { cardTitle, type Card } from './cards.ts';

export interface LinksProps {
  readonly field: string;
  readonly links: readonly Card[];
  readonly missing: string;
}

export const links: Tag<LinksProps> = ({ field, links: list, missing }) =>
  html`<ul class="run links" data-field="${field}">
    ${list.map((link) => html`<li>${cardTitle(link, missing)}</li>`)}
  </ul>`;
