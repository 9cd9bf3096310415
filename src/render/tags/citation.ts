/** How to cite a term: whose it is, what may be done with it, credits to paste, and the page as data. */
import { html, type Html } from '../html.ts';
import type { Tag } from '../tag.ts';

interface Usage {
  readonly verbatim_allowed?: readonly string[];
  readonly paraphrase_required?: readonly string[];
  readonly multi_source_answers?: string;
  readonly when_unsure?: string;
  readonly attribution_examples?: Readonly<Record<string, string | undefined>>;
}

export interface CitationProps {
  readonly citation: {
    readonly source?: string;
    readonly author?: string;
    readonly author_url?: string;
    readonly licence?: string;
  };
  readonly usage?: Usage;
  readonly licenceUrl?: string;
  readonly json: string;
  readonly markdown: string;
  readonly words: Readonly<Record<string, string>>;
}

const row = (name: string | undefined, value: Html | undefined | ''): Html | undefined =>
  value
    ? html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`
    : undefined;

const named = (field: string, text: string | undefined, href?: string): Html | undefined => {
  if (!text) return undefined;
  const attribute = html` data-field="citation.${field}"`;
  return href ? html`<a href="${href}"${attribute}>${text}</a>` : html`<span${attribute}>${text}</span>`;
};

const fields = (field: string, names: readonly string[] = []): Html | undefined =>
  names.length === 0
    ? undefined
    : html`<ul class="run" data-field="citation.usage.${field}">
        ${names.map((name) => html`<li><code>${name}</code></li>`)}
      </ul>`;

const credits = (
  examples: Readonly<Record<string, string | undefined>> = {},
  words: CitationProps['words'],
): Html | undefined => {
  const filled = Object.entries(examples).filter(([, text]) => text);
  if (filled.length === 0) return undefined;
  return html`<details class="credits">
    <summary>${words['ready']}</summary>
    <dl>
      ${filled.map(
        ([key, text]) =>
          html`<div>
            <dt>${words[key]}</dt>
            <dd>
              <code data-field="citation.usage.attribution_examples.${key}">${text}</code
              ><copy-button></copy-button>
            </dd>
          </div>`,
      )}
    </dl>
  </details>`;
};

export const citation: Tag<CitationProps> = ({ citation: record, usage = {}, licenceUrl, json, markdown, words }) =>
  html`<dl class="rows">
      ${[
        row(words['source'], named('source', record.source)),
        row(words['author'], named('author', record.author, record.author_url)),
        row(words['licence'], named('licence', record.licence, licenceUrl)),
        row(words['verbatim'], fields('verbatim_allowed', usage.verbatim_allowed)),
        row(words['paraphrase'], fields('paraphrase_required', usage.paraphrase_required)),
        row(words['severalSources'], named('usage.multi_source_answers', usage.multi_source_answers)),
        row(words['whenUnsure'], named('usage.when_unsure', usage.when_unsure)),
        row(
          words['twins'],
          html`<a href="${json}" type="application/json">${words['json']}</a> · <a href="${markdown}" type="text/markdown">${words['markdown']}</a>`,
        ),
      ]}
    </dl>
    ${credits(usage.attribution_examples, words)}`;
