/** A term in short, inside a guide. */
import { html } from '../html.ts';
import type { Tag } from '../tag.ts';
import { cardTitle, type Card } from './cards.ts';

export interface TermCardProps extends Card {
  readonly severity?: { readonly level: string; readonly label: string };
  readonly category?: string;
  /** What stands beside a term that is not written yet. */
  readonly missing: string;
}

export const termCard: Tag<TermCardProps> = ({ severity, category, missing, short, ...card }) =>
  html`<div class="card term-card">
    <p class="card-title">${cardTitle(card, missing)}</p>
    ${short && html`<p>${short}</p>`}
    <p class="badges">
      ${category && html`<span class="badge">${category}</span>`}${
        severity && html`<span class="level severity" data-value="${severity.level}">${severity.label}</span>`
      }
    </p>
  </div>`;
