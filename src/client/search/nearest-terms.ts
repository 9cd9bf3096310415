/** On the page of what is not there: pages whose names look like the address that was asked for. Attribute: data-base. */
import { addressToKind, addressToWords, guessPages } from './guess-pages.ts';
import { heavyWords, questionWords } from './search-fold.ts';
import { loadNames } from './search-names.ts';
import { drawWanted, drawWays } from './search-ways-list.ts';
import { findWanted } from './search-ways.ts';

class NearestTerms extends HTMLElement {
  connectedCallback(): void {
    // Without names the other ways on the page remain.
    this.#draw()
      .catch(() => undefined)
      .finally(() => (this.dataset['done'] = ''));
  }

  async #draw(): Promise<void> {
    const names = await loadNames(this.dataset['base'] ?? '/');
    const words = addressToWords(location.pathname);
    const wanted = findWanted(names, words, heavyWords(questionWords(words)));
    const ways = { nearest: guessPages(names, words, addressToKind(location.pathname)), popular: [] };
    this.replaceChildren(...drawWanted(wanted), ...drawWays(ways));
  }
}

customElements.define('nearest-terms', NearestTerms);
