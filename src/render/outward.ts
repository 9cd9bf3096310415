/**
 * Links of contributors that lead away from the site: search engines are told that its owner does not vouch for them. They
 * open no window, so that "noopener" would say nothing.
 */
import { toHref } from '../schema/web-address.ts';
import { html, type Html, type HtmlValue } from './html.ts';

export { toHref };

/** What such a link says of where it leads. */
export const outwardRel = 'nofollow ugc';

/** A link to another host. */
export const outwardLink = (address: string, words: HtmlValue): Html =>
  html`<a href="${toHref(address)}" rel="${outwardRel}">${words}</a>`;
