/** A field that is a list of short texts. */
import { html } from '../html.ts';
import type { Links, Tag } from '../tag.ts';

export interface ItemsProps {
  readonly field: string;
  readonly items: readonly string[];
  readonly links?: Links;
}

export const items: Tag<ItemsProps> = ({ field, items: list, links }, { inline }) =>
  html`<ul class="items" data-field="${field}">
    ${list.map((item) => html`<li>${inline(item, links)}</li>`)}
  </ul>`;
