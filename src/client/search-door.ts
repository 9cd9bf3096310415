/** The ways into search. Nothing of search is loaded before one of them is taken. */
import { keyWords } from '../strings/browser/keys.ts';
import { ofLanguage } from '../strings/browser/of-language.ts';

const isMac = /Mac|iP(?:hone|ad)/.test(navigator.platform);

const openSearch = async (link: HTMLAnchorElement): Promise<void> => {
  const input = document.querySelector<HTMLInputElement>('main search-box input');
  if (input) {
    input.focus();
    return;
  }
  try {
    const { openDialog } = await import('./search/search-dialog.ts');
    openDialog({
      base: document.documentElement.dataset['base'] ?? '/',
      site: document.querySelector('.brand')?.textContent.trim() ?? '',
      browse: document.querySelector<HTMLAnchorElement>('.site-header nav a')?.href ?? '',
    });
  } catch {
    location.assign(link.href);
  }
};

export const watchSearch = (): void => {
  if (document.querySelector('search-box[data-on]')) void import('./search/search-box.ts');
  if (document.querySelector('nearest-terms')) void import('./search/nearest-terms.ts');
  const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');
  if (!link) return;
  const keys = link.querySelector('kbd');
  if (keys) keys.textContent = isMac ? '⌘K' : `${ofLanguage(keyWords, document.documentElement.lang).control} K`;
  link.setAttribute('aria-keyshortcuts', isMac ? 'Meta+K' : 'Control+K');

  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void openSearch(link);
  });
  document.addEventListener('keydown', (event) => {
    const chord = (isMac ? event.metaKey : event.ctrlKey) && !event.shiftKey && !event.altKey;
    if (!chord || event.key.toLowerCase() !== 'k') return;
    event.preventDefault();
    void openSearch(link);
  });
};
