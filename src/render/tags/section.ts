/** A part of a term's page under its own heading, which is the link to it. */
import { html } from '../html.ts';
import type { Tag } from '../tag.ts';

export interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly tone?: string;
  /** How its title is marked where it is English and the page is not. */
  readonly english?: { readonly lang: string; readonly dir: string | undefined } | undefined;
}

export const section: Tag<SectionProps> = ({ id, title, tone, english, children }) =>
  html`<section class="section" id="${id}"${tone && html` data-tone="${tone}"`}>
    <h2><a href="#${id}"${english && html` lang="${english.lang}"`}${english?.dir && html` dir="${english.dir}"`}>${title}</a></h2>
    <div>${children}</div>
  </section>`;
