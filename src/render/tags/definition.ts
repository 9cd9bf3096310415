/** The definition in a sentence: the lead of a term's page. */
import { html } from '../html.ts';
import type { Links, Tag } from '../tag.ts';

export interface DefinitionProps {
  readonly field: string;
  readonly text: string;
  readonly links?: Links;
}

export const definition: Tag<DefinitionProps> = ({ field, text, links }, { inline }) =>
  html`<p class="definition" data-field="${field}">${inline(text, links)}</p>`;
