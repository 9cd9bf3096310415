/** A field of prose, in paragraphs. */
import { html } from '../html.ts';
import type { Links, Tag } from '../tag.ts';

export interface ProseProps {
  readonly field: string;
  readonly text: string;
  readonly links?: Links;
}

export const prose: Tag<ProseProps> = ({ field, text, links }, context) =>
  html`<div class="prose" data-field="${field}">${context.prose(text, links)}</div>`;
