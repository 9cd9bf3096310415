/**
 * The live preview's word on a broken file, over the page: open on the page of that file, a line at the foot of all others. In a
 * shadow of its own, because it also lies over pages that could not be drawn at all and have no styles.
 */
import { liveEvents, type LiveFault, type LiveNotice } from '../../strings/live-notice.ts';
import { element } from '../dom.ts';
import styles from './notice.css?inline';

const hostName = 'headword-notice';

const isHere = ({ page }: LiveFault): boolean =>
  page === '' || page === location.pathname.replace(/(?:\.html)?\/?$/, '');

const drawFault = ({ place, rule, message, frame, hint }: LiveFault): HTMLElement => {
  const item = element('li');
  if (place !== '') {
    const link = element('p', { class: 'place' }, element('strong', {}, place), ' ', element('span', {}, rule));
    item.append(link);
  }
  item.append(element('p', {}, message));
  if (frame !== '') item.append(element('pre', { tabindex: '0', role: 'group', 'aria-label': place }, frame));
  if (hint !== '') item.append(element('p', { class: 'hint' }, element('b', {}, 'Hint: '), hint));
  return item;
};

const drawNotice = (notice: LiveNotice): HTMLElement => {
  const here = notice.faults.some(isHere);
  const [first] = notice.faults;
  const summary = element('summary', {}, element('span', { role: 'status' }, element('strong', {}, notice.title)));
  if (first && first.place !== '' && !here) summary.append(element('span', { class: 'where' }, first.place));
  const box = element('details', {}, summary, element('p', { class: 'about' }, notice.about));
  // Faults of the page that is open come first.
  const faults = notice.faults.toSorted((a, b) => Number(isHere(b)) - Number(isHere(a)));
  box.append(element('ol', {}, ...faults.map(drawFault)));
  if (notice.more !== '') box.append(element('p', { class: 'about' }, notice.more));
  box.open = here;
  return box;
};

/** Lays the notice over the page in place of the one before; without one, removes that. */
const showNotice = (notice: LiveNotice | null): void => {
  document.querySelector(hostName)?.remove();
  if (!notice) return;
  const root = document.documentElement;
  // A page that could not be drawn knows no theme.
  if (getComputedStyle(root).colorScheme === 'normal') root.style.colorScheme = 'light dark';
  const host = document.createElement(hostName);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(element('section', { lang: 'en', dir: 'ltr', 'aria-label': 'Live preview' }, drawNotice(notice)));
  document.body.append(host);
};

import.meta.hot?.on(liveEvents.notice, showNotice);
import.meta.hot?.send(liveEvents.hello, location.pathname);
