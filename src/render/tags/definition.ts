/** The definition in a sentence: the lead of a term's page. */
import { html } from '../html.ts';
import type { Tag } from '../tag.ts';

export const definition: Tag<{ readonly field: string; readonly text: string }> = ({ field, text }, { inline }) =>
  html`<p class="definition" data-field="${field}">${inline(text)}</p>`;
