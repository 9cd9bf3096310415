/** Facts of two terms in a table: a row a fact, a column a term. */
import { html, type Html } from '../html.ts';
import type { PlainTag } from '../tag.ts';

interface Cell {
  readonly text: string;
  /** For a level: which scale, and where on it. */
  readonly field?: string;
  readonly level?: string;
}

export interface VersusProps {
  readonly caption: string;
  readonly terms: readonly { readonly title: string; readonly href: string }[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly Cell[] }[];
}

const cell = ({ text, field, level }: Cell): Html =>
  level ? html`<td><span class="level ${field}" data-value="${level}">${text}</span></td>` : html`<td>${text}</td>`;

export const versus: PlainTag<VersusProps> = ({ caption, terms, rows }) =>
  html`<table class="versus">
    <caption class="hidden">
      ${caption}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${terms.map(({ title, href }) => html`<th scope="col"><a href="${href}">${title}</a></th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ label, cells }) =>
          html`<tr>
            <th scope="row">${label}</th>
            ${cells.map(cell)}
          </tr>`,
      )}
    </tbody>
  </table>`;
