/** What two terms say of one matter, side by side where there is room. */
import { html } from '../html.ts';
import type { PlainTag } from '../tag.ts';

export const sides: PlainTag<object> = ({ children }) => html`<div class="compared">${children}</div>`;

export interface SideProps {
  /** Whose words these are. */
  readonly title: string;
}

export const side: PlainTag<SideProps> = ({ title, children }) =>
  html`<div class="side">
    <h3>${title}</h3>
    ${children}
  </div>`;
