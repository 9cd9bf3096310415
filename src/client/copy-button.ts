/** Puts a copy button beside code. */
import { copyWords } from '../strings/browser/copy.ts';
import { ofLanguage } from '../strings/browser/of-language.ts';
import { copiedCode } from './copied-code.ts';

class CopyButton extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return;
    const code = this.closest('figure, dd')?.querySelector('code');
    if (!code) return;
    const { copy, copied } = ofLanguage(copyWords, document.documentElement.lang);
    const button = document.createElement('button');
    const name =
      code.closest('pre')?.getAttribute('aria-label') ?? this.closest('div')?.querySelector('dt')?.textContent;
    button.type = 'button';
    button.textContent = copy;
    button.setAttribute('aria-label', name ? `${copy} (${name})` : copy);
    const status = document.createElement('span');
    status.className = 'hidden';
    status.setAttribute('role', 'status');
    this.append(button, status);

    let timer: ReturnType<typeof setTimeout> | undefined;
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(copiedCode(code)).then(() => {
        button.textContent = copied;
        status.textContent = copied;
        clearTimeout(timer);
        timer = setTimeout(() => {
          button.textContent = copy;
          status.textContent = '';
        }, 2000);
      });
    });
  }
}

customElements.define('copy-button', CopyButton);
