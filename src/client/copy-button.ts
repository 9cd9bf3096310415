/** Puts a copy button beside code. Of a console session it copies the commands, not the prompts and not the output. */
const commands = (code: Element): string | undefined => {
  const prompts = [...code.querySelectorAll('.prompt')];
  if (prompts.length === 0) return undefined;
  return prompts.map((prompt) => prompt.nextElementSibling?.textContent ?? '').join('\n');
};

class CopyButton extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return;
    const code = this.closest('figure, dd')?.querySelector('code');
    if (!code) return;
    const button = document.createElement('button');
    const { copy = '', copied = '' } = this.dataset;
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
      void navigator.clipboard.writeText(commands(code) ?? code.textContent).then(() => {
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
