/** Link cards: a title that leads on, and a line of what is there. */
import { html, type Html } from '../html.ts';
import type { Tag } from '../tag.ts';

export interface Card {
  readonly title: string;
  readonly short?: string;
  /** Absent when the target is not written yet. */
  readonly href?: string;
}

export interface CardsProps {
  readonly field: string;
  readonly cards: readonly Card[];
  readonly missing: string;
}

/** The title of a card as a link, or as words that say that it is not written yet. */
export const cardTitle = ({ title, href }: Card, missing: string | undefined): Html =>
  href ? html`<a href="${href}">${title}</a>` : html`<span class="missing">${title}</span> <em>(${missing})</em>`;

export const cards: Tag<CardsProps> = ({ field, cards: list, missing }) =>
  html`<ul class="cards" data-field="${field}">
    ${list.map(
      (card) =>
        html`<li class="card">
          <p class="card-title">${cardTitle(card, missing)}</p>
          ${card.short && html`<p>${card.short}</p>`}
        </li>`,
    )}
  </ul>`;
