/**
 * The search box, on its page and in its dialog: a field, filters, results. Attributes: data-base, data-site, data-browse
 * (address of the A to Z), data-dialog.
 */
import { fill } from '../../strings/fill.ts';
import { element } from '../dom.ts';
import { createFilters } from './search-filters.ts';
import type { Filters } from './search-filter-counts.ts';
import { fold, heavyWords, questionWords } from './search-fold.ts';
import { drawGroups, groupResults } from './search-groups.ts';
import { loadIndex, type Answer, type SearchIndex } from './search-index.ts';
import { moveFocus } from './search-keys.ts';
import { drawWanted, drawWays } from './search-ways-list.ts';
import { searchWords, wordsLang } from './words.ts';

/** Milliseconds of rest after which what was typed is looked for. */
const delay = 150;

class SearchBox extends HTMLElement {
  readonly #input = element('input', {
    type: 'search',
    name: 'q',
    'aria-label': searchWords.label,
    placeholder: searchWords.placeholder,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  readonly #status = element('p', { class: 'search-status', role: 'status', lang: wordsLang });
  readonly #results = element('div', { class: 'search-scroll' });
  readonly #filters = createFilters(() => void this.#search());
  #loading: Promise<SearchIndex> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  /** The question whose answer is shown. */
  #answered: string | undefined;

  connectedCallback(): void {
    if (this.querySelector('input')) return;
    this.#draw(this.dataset['browse'] ?? this.querySelector('a')?.href ?? '');
    this.#listen();
    const query = new URLSearchParams(this.#inDialog ? '' : location.search);
    this.#input.value = query.get('q') ?? '';
    this.#filters.read(query);
    void this.#search();
    if (!this.#inDialog) this.#input.focus();
  }

  /** Addresses of all that a question finds, by kind, in the order shown. For tests of the search. */
  async find(question: string): Promise<readonly (readonly [kind: string, urls: readonly string[]])[]> {
    const { results } = await (await this.#load()).ask(question, {});
    return groupResults(results).map(([kind, group]) => [kind, group.map(({ page }) => page.url)]);
  }

  get #inDialog(): boolean {
    return 'dialog' in this.dataset;
  }

  /** Fetches the index once; after a failure once more with the next question. */
  #load(): Promise<SearchIndex> {
    this.#loading ??= loadIndex(this.dataset['base'] ?? '/').catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  #draw(browse: string): void {
    const line = element('form', { class: 'search-line', role: 'search' }, this.#input);
    if (this.#inDialog) {
      const close = element('button', { type: 'button', class: 'quiet' }, searchWords.close);
      close.addEventListener('click', () => this.closest('dialog')?.close());
      line.append(close);
    }
    const foot = element(
      'p',
      { class: 'search-foot', lang: wordsLang },
      element('a', { href: browse }, searchWords.browse),
    );
    if (this.#inDialog) foot.append(element('span', {}, searchWords.keys));
    this.replaceChildren(line, this.#filters.node, this.#status, this.#results, foot);
  }

  #listen(): void {
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#search(), delay);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#takeFirst();
    });
    this.addEventListener('keydown', (event) => {
      moveFocus(event, this.#input, this.#links());
    });
  }

  #links(): readonly HTMLAnchorElement[] {
    return [...this.#results.querySelectorAll<HTMLAnchorElement>('a:not(.entry-part)')];
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }

  /** Goes to the first result of what stands in the field now, which may not be answered yet. */
  async #takeFirst(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#answered !== this.#input.value.trim()) await this.#search();
    this.#results.querySelector<HTMLElement>('ol a')?.[this.#inDialog ? 'click' : 'focus']();
  }

  /** Only the newest question may print its answer. */
  async #search(): Promise<void> {
    const query = this.#input.value.trim();
    const filters = this.#filters.values();
    this.#turn += 1;
    const turn = this.#turn;
    this.#remember(query, filters);
    if (!this.#results.firstChild) this.#say(searchWords.loading);
    try {
      const index = await this.#load();
      const answer = await index.ask(query, filters);
      const isIdle = query === '' && !this.#filters.isSet();
      const words = heavyWords(questionWords(fold(answer.corrected ?? query)));
      const groups = isIdle ? [] : await drawGroups(answer.results, words, index);
      if (turn !== this.#turn) return;
      this.#answered = query;
      this.#filters.show(answer.counts, index.names.categories);
      this.#replaceResults(isIdle ? [] : [...drawWanted(answer.wanted), ...groups, ...drawWays(answer.ways)]);
      this.#say(
        `${isIdle ? this.#invite() : this.#tell(query, answer)}${index.text ? '' : ` ${searchWords.namesOnly}`}`,
      );
    } catch {
      if (turn === this.#turn) this.#say(searchWords.failed);
    }
    delete document.documentElement.dataset['query'];
  }

  #invite(): string {
    return fill(searchWords.idle, { site: this.dataset['site'] ?? '' });
  }

  #tell(query: string, { results: { length: n }, corrected }: Answer): string {
    const none = this.#filters.isSet() ? searchWords.nothingFiltered : searchWords.nothing;
    const some = n === 1 ? searchWords.result : searchWords.results;
    if (corrected !== undefined && n > 0) return fill(searchWords.corrected, { query, corrected });
    return fill(n === 0 ? none : query ? some : searchWords.resultsAll, { query, n });
  }

  /** Whoever is already among the results stays there: on the link to the same page, else in the field. */
  #replaceResults(nodes: readonly HTMLElement[]): void {
    const { activeElement } = document;
    const isInside = this.#results.contains(activeElement);
    const href = activeElement instanceof HTMLAnchorElement ? activeElement.href : '';
    this.#results.replaceChildren(...nodes);
    this.#results.scrollTop = 0;
    if (isInside) (this.#links().find((link) => link.href === href) ?? this.#input).focus();
  }

  #remember(query: string, filters: Filters): void {
    if (this.#inDialog) return;
    const state = new URLSearchParams({ ...(query && { q: query }), ...filters }).toString();
    history.replaceState(null, '', state ? `?${state}` : location.pathname);
  }
}

customElements.define('search-box', SearchBox);
