/**
 * The card of a term beside a link to it (WCAG 1.4.13): it comes after a moment of rest or with the focus, stays while the
 * pointer is on the link or on the card or the focus on the link, and goes with Escape, which moves neither.
 */
import { drawCard } from './card-drawing.ts';
import { placeCard } from './card-place.ts';
import { factsOf } from './term-facts.ts';

/** Milliseconds of rest before a card comes, and of absence before it goes. */
const [rest, grace] = [300, 250];

let timer: ReturnType<typeof setTimeout> | undefined;
/** The link whose card is shown or on its way. */
let wanted: HTMLAnchorElement | undefined;
let card: HTMLElement | undefined;

const hide = (): void => {
  clearTimeout(timer);
  card?.remove();
  wanted?.removeAttribute('aria-describedby');
  wanted?.removeAttribute('aria-expanded');
  card = wanted = undefined;
};

/** Rejects when the term cannot be read. */
const show = async (link: HTMLAnchorElement, height?: number): Promise<void> => {
  const facts = await factsOf(link);
  if (link !== wanted || card || !link.isConnected) return;
  card = drawCard(link.href, facts);
  link.after(card);
  card.showPopover();
  placeCard(card, link, height);
  link.setAttribute('aria-describedby', `${card.id}-text`);
};

/** Makes a link the one whose card is wanted; false when it is there already. */
const want = (link: HTMLAnchorElement): boolean => {
  clearTimeout(timer);
  if (link === wanted && card) return false;
  hide();
  wanted = link;
  return true;
};

const showAfterRest = (link: HTMLAnchorElement, height?: number): void => {
  if (!want(link)) return;
  timer = setTimeout(() => {
    show(link, height).catch(() => {
      if (link === wanted) hide();
    });
  }, rest);
};

/** A pointer that hovers. */
export const reachByPointer = (link: HTMLAnchorElement, { pointerType, clientY }: PointerEvent): void => {
  if (pointerType !== 'touch' && link.matches(':hover')) showAfterRest(link, clientY);
};

/** The focus, where it shows. */
export const reachByFocus = (link: HTMLAnchorElement): void => {
  if (link.matches(':focus-visible')) showAfterRest(link);
};

/** A first tap; that it opened something is told to who does not see it. Rejects when there is nothing to show. */
export const reachByTap = async (link: HTMLAnchorElement): Promise<void> => {
  want(link);
  await show(link);
  link.setAttribute('aria-expanded', 'true');
};

const isOurs = (target: EventTarget | null): boolean =>
  target instanceof Node && Boolean(wanted?.contains(target) || card?.contains(target));

document.addEventListener('pointerover', ({ target }) => {
  if (card && isOurs(target)) clearTimeout(timer);
});
document.addEventListener('pointerout', ({ target, relatedTarget, pointerType }) => {
  if (pointerType === 'touch' || !isOurs(target) || isOurs(relatedTarget)) return;
  if (wanted?.matches(':focus-visible')) return;
  clearTimeout(timer);
  timer = setTimeout(hide, card ? grace : 0);
});
document.addEventListener('focusout', ({ target }) => {
  if (target === wanted && !card?.matches(':hover')) hide();
});
document.addEventListener('pointerdown', ({ target }) => {
  if (!isOurs(target)) hide();
});
addEventListener('resize', hide);
addEventListener('pagehide', hide);
// Before all others: Escape closes the card and nothing else.
addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Escape') return;
    if (card) event.stopImmediatePropagation();
    hide();
  },
  { capture: true },
);
