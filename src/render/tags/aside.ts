/** A remark beside the text: a note, a tip, a warning, a danger. */
import { html } from '../html.ts';
import type { PlainTag } from '../tag.ts';

export interface AsideProps {
  readonly kind: 'note' | 'tip' | 'warning' | 'danger';
  readonly title: string;
}

export const aside: PlainTag<AsideProps> = ({ kind, title, children }) =>
  html`<div class="aside" data-kind="${kind}" role="note" aria-label="${title}">
    <p class="aside-title" aria-hidden="true">${title}</p>
    <div class="prose">${children}</div>
  </div>`;
