/** Addresses of sources, without the parts that every address has. */
import { html } from '../html.ts';
import { outwardLink } from '../outward.ts';
import type { Tag } from '../tag.ts';

const shorten = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');

export const sources: Tag<{ readonly field: string; readonly urls: readonly string[] }> = ({ field, urls }) =>
  html`<ul class="sources" data-field="${field}">
    ${urls.map((url) => html`<li>${outwardLink(url, shorten(url))}</li>`)}
  </ul>`;
