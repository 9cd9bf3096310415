/** Search in a dialog over the page. Closing it gives the focus back to where it was. */
import './search-box.ts';
import { element } from '../dom.ts';
import { searchWords } from './words.ts';

export interface DialogOptions {
  readonly base: string;
  readonly site: string;
  /** Address of the A to Z. */
  readonly browse: string;
}

let dialog: HTMLDialogElement | undefined;

const createDialog = ({ base, site, browse }: DialogOptions): HTMLDialogElement => {
  const box = element('search-box' as 'div', {
    'data-base': base,
    'data-site': site,
    'data-browse': browse,
    'data-dialog': '',
  });
  const made = element('dialog', { class: 'search-dialog', 'aria-label': searchWords.label }, box);
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  // Some browsers let a search field keep the first Escape, to clear itself.
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    made.close();
  });
  document.body.append(made);
  return made;
};

export const openDialog = (options: DialogOptions): void => {
  dialog ??= createDialog(options);
  if (!dialog.open) dialog.showModal();
  const input = dialog.querySelector('input');
  input?.focus();
  input?.select();
};
