/** How to cite a term: a citation in a line, what may be done with its fields, credits its author wrote, the page as data. */
import { html, type Html } from '../html.ts';
import { toHref } from '../outward.ts';
import type { PlainTag } from '../tag.ts';

interface Usage {
  readonly verbatim_allowed?: readonly string[];
  readonly paraphrase_required?: readonly string[];
  readonly multi_source_answers?: string;
  readonly when_unsure?: string;
  readonly attribution_examples?: Readonly<Record<string, string | undefined>>;
}

export interface CitationProps {
  /** The citation; some of its parts lead somewhere. */
  readonly plain: readonly { readonly text: string; readonly href?: string }[];
  readonly usage?: Usage;
  readonly json: string;
  readonly markdown: string;
  readonly words: Readonly<Record<string, string>>;
}

const row = (name: string | undefined, field: string, value: Html | string | undefined): Html | undefined =>
  value
    ? html`<div>
        <dt>${name}</dt>
        <dd${field && html` data-field="citation.usage.${field}"`}>${value}</dd>
      </div>`
    : undefined;

const names = (list: readonly string[] = []): Html | undefined =>
  list.length === 0
    ? undefined
    : html`<ul class="run">
        ${list.map((name) => html`<li><code>${name}</code></li>`)}
      </ul>`;

export const citation: PlainTag<CitationProps> = ({ plain, usage = {}, json, markdown, words }) =>
  html`<p data-field="citation">${plain.map(({ text, href }) => (href ? html`<a href="${toHref(href)}">${text}</a>` : text))}</p>
    <dl class="rows">
      ${[
        row(words['verbatim'], 'verbatim_allowed', names(usage.verbatim_allowed)),
        row(words['paraphrase'], 'paraphrase_required', names(usage.paraphrase_required)),
        row(words['severalSources'], 'multi_source_answers', usage.multi_source_answers),
        row(words['whenUnsure'], 'when_unsure', usage.when_unsure),
        Object.entries(usage.attribution_examples ?? {}).map(([key, text]) =>
          row(words[key], `attribution_examples.${key}`, text),
        ),
        row(
          words['twins'],
          '',
          html`<a href="${json}">${words['json']}</a> · <a href="${markdown}">${words['markdown']}</a>`,
        ),
      ]}
    </dl>`;
