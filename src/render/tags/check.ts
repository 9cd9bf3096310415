/** The way to the question about a term. */
import { html } from '../html.ts';
import type { PlainTag } from '../tag.ts';

export interface CheckProps {
  readonly href: string;
  readonly check: string;
}

export const check: PlainTag<CheckProps> = ({ href, check: words }) =>
  html`<p class="check"><a href="${href}">${words}</a></p>`;
