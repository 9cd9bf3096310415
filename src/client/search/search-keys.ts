/** Arrow keys between the field and its results; Home and End within the results. */
export const moveFocus = (event: KeyboardEvent, input: HTMLInputElement, links: readonly HTMLAnchorElement[]): void => {
  const place = links.findIndex((link) => link === document.activeElement);
  const inInput = document.activeElement === input;
  if (links.length === 0 || (!inInput && place < 0)) return;
  const targets: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowDown: links[Math.min(place + 1, links.length - 1)],
    ArrowUp: inInput ? undefined : place === 0 ? input : links[place - 1],
    ...(!inInput && { Home: links[0], End: links.at(-1) }),
  };
  const target = targets[event.key];
  if (!target) return;
  event.preventDefault();
  target.focus();
};
