/** The way to the cards of terms. Nothing of them is loaded before a pointer, the focus or a finger reaches a link to a term. */
const termLinks = 'a:is(.auto-link, .term-link)';

/**
 * A tap on a link whose card is not shown. On a touch screen nothing hovers, so the first tap shows the card, which leads on
 * by its title, and the next one follows the link. A mouse and the keyboard follow it at once.
 */
const isFirstTap = (event: Event, link: Element): boolean =>
  event.type === 'click' && (event as PointerEvent).pointerType === 'touch' && !link.hasAttribute('aria-describedby');

const reachLink = (event: Event): void => {
  const link = (event.target as Element).closest<HTMLAnchorElement>(termLinks);
  if (!link) return;
  const isTap = isFirstTap(event, link);
  if (event.type === 'click' && !isTap) return;
  if (isTap) event.preventDefault();
  import('./cards/term-cards.ts')
    .then(({ reachByTap, reachByFocus, reachByPointer }) => {
      if (isTap) return reachByTap(link);
      if (event.type === 'focusin') reachByFocus(link);
      else reachByPointer(link, event as PointerEvent);
      return undefined;
    })
    .catch(() => {
      if (isTap) location.assign(link.href);
    });
};

export const watchTermLinks = (): void => {
  if (!('popover' in document.body)) return;
  for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, reachLink);
};
