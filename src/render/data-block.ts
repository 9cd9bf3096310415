/**
 * A block of JSON-LD in the head of a page. It is data, which the policy of the site lets stand inline: nothing runs it.
 */
import { html, raw, type Html } from './html.ts';

/** The block. `json` has no "<" in it but as an escape, as src/emit/page.ts writes it: nothing else could end the block. */
export const dataBlock = (json: string): Html => {
  if (json.includes('<')) throw new Error('JSON in a page must have "<" as an escape.');
  return html`<script type="application/ld+json">${raw(json)}</script>`;
};
