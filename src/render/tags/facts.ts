/** Names and values in a small table. */
import { html } from '../html.ts';
import type { Tag } from '../tag.ts';

export interface FactsProps {
  readonly field: string;
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly value: string;
    readonly text: string;
  }[];
}

export const facts: Tag<FactsProps> = ({ field, rows }) =>
  html`<dl class="tiles">
    ${rows.map(
      ({ key, label, value, text }) =>
        html`<div>
          <dt>${label}</dt>
          <dd data-field="${field}.${key}" data-value="${value}">${text}</dd>
        </div>`,
    )}
  </dl>`;
