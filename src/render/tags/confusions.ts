/** Terms that this one is often taken for, and what tells them apart. */
import { html, type Html } from '../html.ts';
import type { Links, RenderContext, Tag } from '../tag.ts';
import { cardTitle, type Card } from './cards.ts';

interface Confusion extends Card {
  readonly slug: string;
  readonly difference: string;
  readonly links?: Links;
  /** Path of the page that compares the two. */
  readonly compare?: string;
  /** True where the term's own record says it. */
  readonly own?: true;
}

export interface ConfusionsProps {
  readonly entries: readonly Confusion[];
  /** Words of the link to the comparison. */
  readonly compare: string;
  readonly missing: string;
}

const text = ({ slug, difference, links, own }: Confusion, { inline }: RenderContext): Html =>
  own
    ? html`<span data-field="confused_with" data-value="${slug}">${inline(difference, links)}</span>`
    : inline(difference, links);

export const confusions: Tag<ConfusionsProps> = ({ entries, compare, missing }, context) =>
  html`<ul class="items">
    ${entries.map(
      (entry) =>
        html`<li>
          <strong>${cardTitle(entry, missing)}</strong>: ${text(entry, context)}${
            entry.compare && html` <a href="${entry.compare}">${compare}</a>`
          }
        </li>`,
    )}
  </ul>`;
