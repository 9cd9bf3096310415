/** Buttons that copy: code, from beside it, and whatever else is asked for. */
import { copyWords } from '../strings/browser/copy.ts';
import { ofLanguage } from '../strings/browser/of-language.ts';
import { copiedCode } from './copied-code.ts';
import { element } from './dom.ts';

const words = ofLanguage(copyWords, document.documentElement.lang);

/** A button, with a place that says when it is done. It says nothing where `copy` fails. */
export const copyButton = (label: string, name: string, copy: () => Promise<void>): readonly HTMLElement[] => {
  const button = element('button', { type: 'button', 'aria-label': name }, label);
  const status = element('span', { class: 'hidden', role: 'status' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  button.addEventListener('click', () => {
    const say = (): void => {
      button.textContent = status.textContent = words.copied;
      clearTimeout(timer);
      timer = setTimeout(() => {
        button.textContent = label;
        status.textContent = '';
      }, 2000);
    };
    copy().then(say, () => undefined);
  });
  return [button, status];
};

class CopyButton extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return;
    const code = this.closest('figure')?.querySelector('code');
    if (!code) return;
    const name = code.closest('pre')?.getAttribute('aria-label');
    const label = name ? `${words.copy} (${name})` : words.copy;
    this.append(...copyButton(words.copy, label, () => navigator.clipboard.writeText(copiedCode(code))));
  }
}

customElements.define('copy-button', CopyButton);
