/** The sections of a term's page. */
import { html } from '../html.ts';
import type { Tag } from '../tag.ts';

export const body: Tag<object> = ({ children }) => html`<div class="term-body">${children}</div>`;
