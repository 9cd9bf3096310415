/**
 * The head of a term's page: where it stands, its headword, the facts at a glance, other names, and what is on the page.
 */
import { html, raw, type Html } from '../html.ts';
import type { Links, RenderContext, Tag } from '../tag.ts';
import { cardTitle, type Card } from './cards.ts';

interface Level {
  readonly level: string;
  readonly label: string;
  readonly href: string;
}

/** An entry of a list; not every one leads somewhere. */
interface Entry {
  readonly name: string;
  readonly href?: string;
}

export interface TermHeaderProps {
  readonly title: string;
  readonly crumbs: readonly { readonly name: string; readonly href: string; readonly id?: string }[];
  readonly aliases?: readonly string[];
  readonly difficulty?: Level;
  readonly severity: Level & { readonly reason?: string };
  /** Links of the reason. */
  readonly links?: Links;
  readonly effort: Level & { readonly estimate?: string; readonly iso?: string };
  readonly appliesTo?: readonly Entry[];
  readonly tags?: readonly Entry[];
  /** Reading time, e.g. "4 min". */
  readonly minutes: string;
  readonly created: { readonly iso: string; readonly text: string };
  readonly updated: { readonly iso: string; readonly text: string };
  readonly deprecated?: true;
  readonly replacedBy?: Card;
  readonly contents?: readonly { readonly id: string; readonly title: string }[];
  readonly words: Readonly<Record<string, string>>;
}

const crumbs = ({ crumbs: list, words }: TermHeaderProps): Html =>
  html`<nav class="crumbs" aria-label="${words['breadcrumb']}">
    <ol>
      ${list.map(
        ({ name, href, id }) =>
          html`<li><a href="${href}"${id && html` data-field="category" data-value="${id}"`}>${name}</a></li>`,
      )}
    </ol>
  </nav>`;

const level = (field: string, { level: value, label, href }: Level): Html =>
  html`<a class="level ${field}" href="${href}" data-field="${field}" data-value="${value}">${label}</a>`;

const row = (name: string | undefined, value: Html, note?: Html): Html =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}${note}</dd>
  </div>`;

const why = (name: string | undefined, text: Html): Html =>
  html` <details class="why">
    <summary>${name}</summary>
    ${text}
  </details>`;

const list = (field: string, entries: readonly Entry[]): Html =>
  html`<ul class="run" data-field="${field}">
    ${entries.map(({ name, href }) => html`<li>${href ? html`<a href="${href}">${name}</a>` : name}</li>`)}
  </ul>`;

const date = (field: string, { iso, text }: { readonly iso: string; readonly text: string }): Html =>
  html`<time datetime="${iso}" data-field="${field}">${text}</time>`;

const facts = (
  { severity, links, effort, difficulty, appliesTo, tags, minutes, created, updated, words }: TermHeaderProps,
  { inline }: RenderContext,
): Html =>
  html`<dl class="facts">
    ${row(
      words['severity'],
      level('severity', severity),
      severity.reason
        ? why(words['why'], html`<p data-field="severity_reason">${inline(severity.reason, links)}</p>`)
        : undefined,
    )}${row(
      words['effort'],
      level('effort', effort),
      effort.estimate
        ? why(words['howLong'], html`<p data-field="effort_estimate" data-value="${effort.iso}">${effort.estimate}</p>`)
        : undefined,
    )}${difficulty && row(words['difficulty'], level('difficulty', difficulty))}${
      appliesTo && row(words['appliesTo'], list('applies_to', appliesTo))
    }${tags && row(words['tags'], list('tags', tags))}${row(words['readingTime'], html`${minutes}`)}${row(words['updated'], date('updated', updated))}${row(words['created'], date('created', created))}
  </dl>`;

const contents = ({ contents: entries, words }: TermHeaderProps): Html | undefined =>
  entries &&
  html`<nav class="contents" aria-label="${words['contents']}">
    <ol>
      ${entries.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
    </ol>
  </nav>`;

const deprecation = ({ replacedBy, words }: TermHeaderProps): Html =>
  html`<p class="deprecated" data-field="status" data-value="deprecated">
    ${words['deprecated']}${replacedBy && html` ${words['replacedBy']} ${cardTitle(replacedBy, words['missing'])}`}
  </p>`;

const aliases = ({ aliases: names, words }: TermHeaderProps): Html | undefined =>
  names &&
  html`<div class="aliases"><span class="label">${words['aliases']}</span> ${list(
    'aliases',
    names.map((name) => ({ name })),
  )}</div>`;

/** Breadcrumb, headword, facts, contents and aliases of a term. */
export const termHeader: Tag<TermHeaderProps> = (props, context) =>
  html`<header class="headword">
      ${crumbs(props)}
      <h1 data-field="term"${props.title.length > 48 && raw(' data-long')}>${props.title}</h1>
      ${props.deprecated && deprecation(props)}
    </header>
    <div class="glance" role="group" aria-label="${props.words['facts']}">${facts(props, context)}${contents(props)}</div>
    ${aliases(props)}`;
