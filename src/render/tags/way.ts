/** What to read before a term, in order; a step that the term itself names is marked as a field of its author. */
import { html, type Html } from '../html.ts';
import type { Tag } from '../tag.ts';

interface Step {
  readonly title: string;
  /** Absent for a term that is not written yet; then `slug` says which. */
  readonly href?: string;
  readonly slug?: string;
  /** Its time, and what it is there for when it is not direct. */
  readonly note?: string;
  readonly direct?: true;
}

export interface WayProps {
  readonly steps: readonly Step[];
  readonly total?: string;
  readonly untold?: string;
  readonly missing: string;
}

const authored = html` data-field="prerequisites"`;

const step = ({ title, href, slug, note, direct }: Step, missing: string): Html =>
  href
    ? html`<li><a href="${href}"${direct && authored}>${title}</a> ${note}</li>`
    : html`<li>
        <span class="missing"${direct && authored} data-value="${slug}">${title}</span> <em>(${missing})</em>
      </li>`;

export const way: Tag<WayProps> = ({ steps, total, untold, missing }) =>
  html`<ol class="steps">
      ${steps.map((each) => step(each, missing))}
    </ol>
    ${total && html`<p>${total} ${untold}</p>`}`;
