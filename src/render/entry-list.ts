/**
 * Terms as lists show them: the title, the definition, what kind of term it is. Not drawn by Astro, because there are
 * hundreds of thousands of them in a large glossary.
 */
import { html, type Html } from './html.ts';

interface Labelled {
  readonly level: string;
  readonly label: string;
}

export interface Entry {
  readonly slug: string;
  readonly href: string;
  readonly title: string;
  readonly short: string;
  readonly category: { readonly name: string; readonly href: string };
  readonly severity: Labelled;
  readonly difficulty: Labelled | undefined;
  readonly updated: { readonly iso: string; readonly text: string };
}

interface Shown {
  readonly categories?: boolean;
  readonly days?: boolean;
}

const badge = (name: string, { level, label }: Labelled): Html =>
  html`<span class="level ${name}" data-value="${level}">${label}</span>`;

const entry = (item: Entry, { categories, days }: Shown): Html => {
  const { slug, href, title, short, category, severity, difficulty, updated } = item;
  return html`<li data-term="${slug}">
    <p class="entry-title"><a href="${href}">${title}</a></p>
    <p class="entry-short">${short}</p>
    <p class="badges">
      ${categories && html`<a href="${category.href}">${category.name}</a>`}${badge('severity', severity)}${
        difficulty && badge('difficulty', difficulty)
      }${days && html`<time datetime="${updated.iso}">${updated.text}</time>`}
    </p>
  </li>`;
};

export const entryList = (entries: readonly Entry[], shown: Shown = {}): Html =>
  html`<ul class="entries">
    ${entries.map((item) => entry(item, shown))}
  </ul>`;
