/**
 * The search box, on its page and in its dialog: a field, filters, results. Attributes: data-base, data-site, data-browse
 * (address of the A to Z), data-dialog.
 */
import { fill } from '../strings/fill.ts';
import { element } from './dom.ts';
import { createFilters } from './search-filters.ts';
import { createIndex, type Answer, type Filters } from './search-index.ts';
import { moveFocus } from './search-keys.ts';
import { hitToItem } from './search-result.ts';
import { searchWords } from './words.ts';

const pageLength = 10;
const delay = 100;

class SearchBox extends HTMLElement {
  readonly #input = element('input', {
    type: 'search',
    name: 'q',
    'aria-label': searchWords.label,
    placeholder: searchWords.placeholder,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  readonly #status = element('p', { class: 'search-status', role: 'status' });
  readonly #results = element('ol', { class: 'results' });
  readonly #more = element('button', { type: 'button', class: 'quiet', hidden: '' }, searchWords.more);
  readonly #filters = createFilters(() => {
    this.#length = pageLength;
    void this.#search();
  });
  #index = createIndex('/');
  #timer: ReturnType<typeof setTimeout> | undefined;
  #length = pageLength;
  #turn = 0;
  /** The question whose answer is shown. */
  #answered: string | undefined;

  connectedCallback(): void {
    if (this.querySelector('input')) return;
    this.#index = createIndex(this.dataset['base'] ?? '/');
    this.#draw(this.dataset['browse'] ?? this.querySelector('a')?.href ?? '');
    this.#listen();
    const query = new URLSearchParams(this.#inDialog ? '' : location.search);
    this.#input.value = query.get('q') ?? '';
    this.#filters.read(query);
    this.#say(fill(searchWords.idle, { site: this.dataset['site'] ?? '' }));
    if (this.#input.value || this.#filters.isSet()) void this.#search();
    else
      this.#index.filters().then(
        (counts) => this.#filters.show(counts),
        () => this.#say(searchWords.failed),
      );
    if (!this.#inDialog) this.#input.focus();
  }

  get #inDialog(): boolean {
    return 'dialog' in this.dataset;
  }

  #draw(browse: string): void {
    const line = element('form', { class: 'search-line', role: 'search' }, this.#input);
    if (this.#inDialog) {
      const close = element('button', { type: 'button', class: 'quiet' }, searchWords.close);
      close.addEventListener('click', () => this.closest('dialog')?.close());
      line.append(close);
    }
    const foot = element('p', { class: 'search-foot' }, element('a', { href: browse }, searchWords.browse));
    if (this.#inDialog) foot.append(element('span', {}, searchWords.keys));
    this.replaceChildren(
      line,
      this.#filters.node,
      this.#status,
      element('div', { class: 'search-scroll' }, this.#results, this.#more),
      foot,
    );
  }

  #listen(): void {
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#length = pageLength;
      this.#timer = setTimeout(() => void this.#search(), delay);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#takeFirst();
    });
    this.#more.addEventListener('click', () => {
      this.#length += pageLength;
      void this.#search();
    });
    this.addEventListener('keydown', (event) => {
      moveFocus(event, this.#input, [...this.#results.querySelectorAll('a')]);
    });
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }

  /** Goes to the first result of what stands in the field now, which may not be answered yet. */
  async #takeFirst(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#answered !== this.#input.value.trim()) await this.#search();
    this.#results.querySelector('a')?.[this.#inDialog ? 'click' : 'focus']();
  }

  /** Only the newest question may print its answer. */
  async #search(): Promise<void> {
    const query = this.#input.value.trim();
    const filters = this.#filters.values();
    this.#turn += 1;
    const turn = this.#turn;
    this.#remember(query, filters);
    if (query === '' && !this.#filters.isSet()) {
      this.#results.replaceChildren();
      this.#more.hidden = true;
      this.#say(fill(searchWords.idle, { site: this.dataset['site'] ?? '' }));
      return;
    }
    if (!this.#results.firstChild) this.#say(searchWords.loading);
    try {
      const answer = await this.#index.ask(query, filters, this.#length);
      if (turn === this.#turn) this.#print(query, answer);
    } catch {
      if (turn === this.#turn) this.#say(searchWords.failed);
    }
  }

  #print(query: string, { hits, total, counts }: Answer): void {
    this.#answered = query;
    this.#replaceResults(hits.map((hit) => hitToItem(hit, query)));
    this.#more.hidden = total <= hits.length;
    this.#filters.show(counts);
    const none = this.#filters.isSet() ? searchWords.nothingFiltered : searchWords.nothing;
    const some = total === 1 ? searchWords.result : searchWords.results;
    this.#say(fill(total === 0 ? none : query ? some : searchWords.resultsAll, { query, n: total }));
  }

  /** Whoever is already among the results stays there: on the link to the same page, else in the field. */
  #replaceResults(items: readonly HTMLLIElement[]): void {
    const { activeElement } = document;
    const isInside = this.#results.contains(activeElement);
    const href = activeElement instanceof HTMLAnchorElement ? activeElement.href : '';
    this.#results.replaceChildren(...items);
    if (!isInside) return;
    const same = [...this.#results.querySelectorAll('a')].find((link) => link.href === href);
    (same ?? this.#input).focus();
  }

  #remember(query: string, filters: Filters): void {
    if (this.#inDialog) return;
    const state = new URLSearchParams({ ...(query && { q: query }), ...filters }).toString();
    history.replaceState(null, '', state ? `?${state}` : location.pathname);
  }
}

customElements.define('search-box', SearchBox);
