/** Ids in public catalogues. */
import { html } from '../html.ts';
import type { Tag } from '../tag.ts';

export interface MarksProps {
  readonly field: string;
  readonly label: string;
  readonly marks: readonly { readonly text: string; readonly href?: string }[];
}

export const marks: Tag<MarksProps> = ({ field, label, marks: list }) =>
  html`<div class="marks">
    <span class="label">${label}:</span> <ul class="run" data-field="${field}">
      ${list.map(({ text, href }) => html`<li>${href ? html`<a href="${href}">${text}</a>` : text}</li>`)}
    </ul>
  </div>`;
