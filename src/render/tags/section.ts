/** A part of a term's page under its own heading, which is the link to it. */
import { html } from '../html.ts';
import type { Tag } from '../tag.ts';

export interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly tone?: string;
}

export const section: Tag<SectionProps> = ({ id, title, tone, children }) =>
  html`<section class="section" id="${id}"${tone && html` data-tone="${tone}"`}>
    <h2><a href="#${id}">${title}</a></h2>
    <div>${children}</div>
  </section>`;
