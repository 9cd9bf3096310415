/** A heading of a guide, with a link to itself. */
import { html, raw } from '../html.ts';
import type { PlainTag } from '../tag.ts';

export interface HeadingProps {
  /** 2 to 6. */
  readonly depth: number;
  readonly id: string;
  /** Accessible name of the link. */
  readonly link: string;
}

export const heading: PlainTag<HeadingProps> = ({ depth, id, link, children }) => {
  const name = raw(`h${Math.min(6, Math.max(2, depth))}`);
  return html`<div class="heading"><${name} id="${id}">${children}</${name}><a class="anchor" href="#${id}" aria-label="${link}"></a></div>`;
};
