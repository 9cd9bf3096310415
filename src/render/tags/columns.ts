/** Sections side by side where there is room. */
import { html } from '../html.ts';
import type { Tag } from '../tag.ts';

export const columns: Tag<object> = ({ children }) => html`<div class="columns">${children}</div>`;
