/** A part of a term's page under its own heading. */
import { html } from '../html.ts';
import type { Tag } from '../tag.ts';

export interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly tone?: string;
  /** Accessible name of the link to the section itself. */
  readonly link: string;
}

export const section: Tag<SectionProps> = ({ id, title, tone, link, children }) =>
  html`<section class="section" id="${id}" aria-labelledby="${id}-heading" ${tone && html` data-tone="${tone}"`}>
    <div class="heading">
      <h2 id="${id}-heading">${title}</h2>
      <a class="anchor" href="#${id}" aria-label="${link}"></a>
    </div>
    <div class="section-body">${children}</div>
  </section>`;
