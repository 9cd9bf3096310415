/**
 * The filters of the A to Z: boxes in place of links to lists, over all facets at once. Within a facet one of the chosen
 * values suffices; of the facets all must pass. The address tells what is chosen, so it can be sent, kept and gone back to.
 * What is in which list is fetched with the first use. Attributes: data-src (address of facets.json).
 */
import { element } from '../dom.ts';
import { createChoices, type Choices } from './filter-choices.ts';
import { createFilterIndex, type FacetsFile, type FilterIndex } from './filter-index.ts';
import { noFilters, readState, toggleValue, writeState, type FilterState } from './filter-state.ts';
import { createSummary } from './filter-summary.ts';
import { createFilteredList } from './filtered-list.ts';
import { keepPlace, returnToPlace } from './kept-place.ts';
import { filterWords } from './filter-words.ts';

/** How a change enters the history: as a step of its own, as a part of the last step, or not at all. */
type Step = 'push' | 'replace' | 'none';

class TermFilters extends HTMLElement {
  #state = noFilters;
  #index: FilterIndex | undefined;
  #loading: Promise<FilterIndex> | undefined;
  #choices: readonly Choices[] = [];
  /** Whether the last step is the typing that goes on. */
  #isTyping = false;
  readonly #list = createFilteredList();
  readonly #text = element('input', { type: 'search', autocomplete: 'off', spellcheck: 'false' });
  readonly #summary = createSummary({
    onRemove: (facet, value) => this.#set(toggleValue(this.#state, facet, value)),
    onRemoveText: () => this.#set({ ...this.#state, text: '' }),
    onClear: () => this.#set(noFilters),
  });

  connectedCallback(): void {
    if (this.querySelector('input')) return;
    this.#draw();
    this.#listen();
    if (location.search) void this.#restore('load');
    else delete document.documentElement.dataset['query'];
  }

  #draw(): void {
    const groups = [...this.querySelectorAll<HTMLElement>('[data-facet]')];
    this.#choices = groups.map((group) => createChoices(group, this.#load, () => this.#print()));
    const field = element(
      'label',
      { class: 'text' },
      element('span', { class: 'label' }, filterWords.text),
      this.#text,
    );
    groups[0]?.before(field);
    this.nextElementSibling?.prepend(this.#summary.node);
    this.#unfold(matchMedia('(min-width: 64rem)'));
  }

  /** Open where there is room beside the list, folded away where there is none. */
  #unfold(isWide: MediaQueryList): void {
    const details = this.querySelector('details');
    if (!details) return;
    details.open = isWide.matches;
    isWide.addEventListener('change', () => (details.open ||= isWide.matches));
  }

  #listen(): void {
    this.addEventListener('focusin', () => void this.#load().catch(() => undefined));
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
      const facet = target.closest<HTMLElement>('[data-facet]')?.dataset['facet'] ?? '';
      this.#set(toggleValue(this.#state, facet, target.value));
    });
    this.#text.addEventListener('input', () => {
      this.#set({ ...this.#state, text: this.#text.value }, this.#isTyping ? 'replace' : 'push');
      this.#isTyping = true;
    });
    this.#text.addEventListener('blur', () => (this.#isTyping = false));
    addEventListener('popstate', () => void this.#restore('popstate'));
    keepPlace();
  }

  readonly #load = (): Promise<FilterIndex> => {
    this.#loading ??= fetch(this.dataset['src'] ?? '')
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
      .then((file) => (this.#index = createFilterIndex(file as FacetsFile)))
      .catch((error: unknown) => {
        this.#loading = undefined;
        throw error;
      });
    return this.#loading;
  };

  /** Takes the state of the address, when the page opens and when the reader goes back or on. */
  async #restore(occasion: 'load' | 'popstate'): Promise<void> {
    this.#isTyping = false;
    try {
      const index = this.#index ?? (await this.#load());
      this.#set(
        readState(location.search, (facet, value) => index.nameOf(facet, value) !== undefined),
        'none',
      );
      if (occasion === 'load') returnToPlace();
    } catch {
      this.#summary.say(filterWords.failed);
    }
    delete document.documentElement.dataset['query'];
  }

  #set(state: FilterState, step: Step = 'push'): void {
    this.#state = state;
    if (step !== 'none') {
      const query = writeState(state);
      history[step === 'push' ? 'pushState' : 'replaceState'](null, '', query ? `?${query}` : location.pathname);
    }
    if (step === 'push') this.#isTyping = false;
    if (this.#text.value.trim() !== state.text.trim()) this.#text.value = state.text;
    if (this.#index) this.#print();
    else
      this.#load().then(
        () => this.#print(),
        () => this.#summary.say(filterWords.failed),
      );
    if (step !== 'none') this.#showStart();
  }

  /** The list gets shorter: its start must not stay above the window. */
  #showStart(): void {
    const { top } = this.#summary.node.getBoundingClientRect();
    if (top < 0) this.#summary.node.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  #print(): void {
    const index = this.#index;
    if (!index) return;
    const answer = index.ask(this.#state);
    this.#list.show(answer.passing);
    for (const choices of this.#choices) choices.show(this.#state.chosen.get(choices.facet) ?? [], answer, index);
    this.#summary.show(this.#state, answer.total, index);
  }
}

customElements.define('term-filters', TermFilters);
