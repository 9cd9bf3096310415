/**
 * Puts into a report where its writer is: the field of the selected text and the text itself, or the section that the
 * address names. Without a script the report has a place for the field, left open.
 */
const longestQuote = 200;

const fieldNear = (element: Element | null | undefined): string =>
  element?.closest<HTMLElement>('[data-field]')?.dataset['field'] ?? element?.closest('section[id]')?.id ?? '';

const fieldOfAddress = (): string => {
  // As the browser reads the address: there may be anything in it.
  const target = document.querySelector(':target');
  return target?.querySelector<HTMLElement>('[data-field]')?.dataset['field'] ?? fieldNear(target);
};

/** The field, and the selected words of the page as a quotation. */
const describePlace = (): string => {
  const selection = getSelection();
  const text = selection?.toString().replaceAll(/\s+/g, ' ').trim() ?? '';
  const start = selection?.anchorNode;
  const element = start instanceof Element ? start : start?.parentElement;
  if (text === '' || !element?.closest('main')) return fieldOfAddress();
  const characters = Array.from(text);
  const quote = characters.slice(0, longestQuote).join('') + (characters.length > longestQuote ? '…' : '');
  return `${fieldNear(element)}\n\n> ${quote}\n`;
};

/** Completes the link to a report when it is about to be used; a press comes before it takes the selection away. */
export const watchReport = (): void => {
  const link = document.querySelector<HTMLAnchorElement>('a[data-report]');
  const { href = '' } = link ?? {};
  let isPressed = false;
  const complete = (): void => {
    if (link) link.href = href + encodeURIComponent(describePlace());
  };
  link?.addEventListener('pointerdown', () => {
    isPressed = true;
    complete();
  });
  link?.addEventListener('click', () => {
    if (!isPressed) complete();
    isPressed = false;
  });
};
