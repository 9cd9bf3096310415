/** On the page of what is not there: pages whose names look like the address that was asked for. Attribute: data-base. */
import { addressToWords, guessPages } from './guess-pages.ts';
import { heavyWords, questionWords } from './search-fold.ts';
import { loadNames } from './search-names.ts';
import { drawWays } from './search-ways-list.ts';
import { findWanted } from './search-ways.ts';

class NearestTerms extends HTMLElement {
  connectedCallback(): void {
    // Without names the other ways on the page remain.
    this.#draw().catch(() => undefined);
  }

  async #draw(): Promise<void> {
    const names = await loadNames(this.dataset['base'] ?? '/');
    const words = addressToWords(location.pathname);
    const wanted = findWanted(names, words, heavyWords(questionWords(words)));
    this.replaceChildren(...drawWays({ wanted, ways: { nearest: guessPages(names, words), popular: [] } }));
  }
}

customElements.define('nearest-terms', NearestTerms);
