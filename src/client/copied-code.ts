/**
 * What is copied from code: of a console session the commands, of a diff the code to prefer, of code to avoid a comment
 * on top that says so, in its own language. Other code is copied to the letter.
 */
const commands = (code: Element): string | undefined => {
  const prompts = [...code.querySelectorAll('.prompt')];
  if (prompts.length === 0) return undefined;
  return prompts.map((prompt) => prompt.nextElementSibling?.textContent ?? '').join('\n');
};

const withoutRemoved = (code: Element): string => {
  const clone = code.cloneNode(true) as Element;
  for (const removed of clone.querySelectorAll('del')) removed.remove();
  return clone.textContent;
};

/** Address of the part of the page in which the element stands. */
const addressOf = (element: Element): string => {
  const page =
    document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href.split('#')[0] ?? '';
  const headings = [...document.querySelectorAll('main :is(h2, h3, h4)[id]')];
  const heading = headings.findLast(
    (candidate) => candidate.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const part = (element.closest('section[id]') ?? heading)?.id;
  return part ? `${page}#${part}` : page;
};

/** Words that stay inside a comment: without line breaks, C#'s own included, and without what ends one. */
const inComment = (text = ''): string =>
  text
    .replaceAll(/-->|--!>|\*[/)]|\?>/g, '')
    .replaceAll(/[\s\u0085]+/g, ' ')
    .trim();

/** Puts a comment above code to avoid; below a first line that has to stay the first. */
const withWarning = (text: string, figure: HTMLElement): string => {
  const [open = '', close] = figure.dataset['comment']?.split(' ') ?? [];
  const label = inComment(figure.querySelector('.verdict')?.textContent);
  const title = inComment(document.querySelector('h1')?.textContent);
  const words = `${label}: ${title} ${addressOf(figure)}`;
  const comment = [open, words, close].filter(Boolean).join(' ');
  const [first = '', ...rest] = text.split('\n');
  return (/^(?:#!|<\?)/.test(first) ? [first, comment, ...rest] : [comment, text]).join('\n');
};

/** What the button beside a code copies. */
export const copiedCode = (code: Element): string => {
  const figure = code.closest<HTMLElement>('[data-comment]');
  if (figure) return withWarning(code.textContent, figure);
  return commands(code) ?? (code.closest('.diff') ? withoutRemoved(code) : code.textContent);
};

/** Lines that are selected in code to avoid and copied get the comment too; a part of a line does not. */
export const watchCopying = (): void => {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!selection?.rangeCount) return;
    const range = selection.getRangeAt(0);
    const text = range.toString();
    if (!text.trim().includes('\n')) return;
    const code = [...document.querySelectorAll('[data-comment] pre code')].find(
      (candidate) => range.intersectsNode(candidate) && candidate.textContent.includes(text.trim()),
    );
    const figure = code?.closest<HTMLElement>('[data-comment]');
    if (!figure) return;
    event.clipboardData?.setData('text/plain', withWarning(text, figure));
    event.preventDefault();
  });
};
