/** Puts a card below the line of its link, above it where there is more room, and always within the window. */
const margin = 8;

/** The line of a link that the pointer is on; its first one otherwise. */
const lineOf = (link: Element, height: number | undefined): DOMRect => {
  const lines = [...link.getClientRects()];
  const hit = lines.find(({ top, bottom }) => height !== undefined && top <= height && height <= bottom);
  return hit ?? lines[0] ?? link.getBoundingClientRect();
};

/** `height` is that of the pointer in the window. The card is placed in the document, so that it scrolls with its link. */
export const placeCard = (card: HTMLElement, link: Element, height: number | undefined): void => {
  const line = lineOf(link, height);
  const { offsetWidth, offsetHeight } = card;
  const { clientWidth, clientHeight } = document.documentElement;
  const start = getComputedStyle(link).direction === 'rtl' ? line.right - offsetWidth : line.left;
  const left = Math.max(margin, Math.min(start, clientWidth - offsetWidth - margin));
  const above = line.top - offsetHeight;
  const isBelow = line.bottom + offsetHeight <= clientHeight || above < 0;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${(isBelow ? line.bottom : above) + scrollY}px`;
};
