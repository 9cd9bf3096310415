/** Draws the card of a term: its title, which leads to it, its definition, its severity. */
import { cardWords } from '../../strings/browser/cards.ts';
import { fill } from '../../strings/fill.ts';
import { severities } from '../../strings/browser/levels.ts';
import { ofLanguage } from '../../strings/browser/of-language.ts';
import { element } from '../dom.ts';
import { isQuotable, type TermFacts } from './term-facts.ts';

const id = 'term-card';

/** A definition without its Markdown; code stays code. */
const toNodes = (prose: string): readonly (Node | string)[] =>
  prose.split(/`([^`]+)`/).map((part, index) =>
    index % 2 === 1
      ? element('code', {}, part)
      : part
          .replaceAll(
            /\[\[([^[\]|]*)(?:\|([^[\]]*))?\]\]/g,
            (_, slug: string, words?: string) => words ?? slug.replaceAll(/[_-]+/g, ' '),
          )
          .replaceAll(/\[([^\]]*)\]\([^)\s]*\)/g, '$1')
          .replaceAll(/(\*\*|__)(?=\S)(.+?)\1/g, '$2')
          .replaceAll(/(^|[^\w*])\*(?=\S)([^*]+)\*(?![\w*])/g, '$1$2'),
  );

/** The card, not yet shown. Its title is no stop of the Tab key: the link itself leads to the same page. */
export const drawCard = (href: string, facts: TermFacts): HTMLElement => {
  const { term, short, severity } = facts;
  const { lang } = document.documentElement;
  const words = ofLanguage(cardWords, lang);
  const definition = isQuotable(facts) ? toNodes(short) : [element('a', { href, tabindex: '-1' }, words.read)];
  const level = ofLanguage(severities, lang)[severity];
  return element(
    'div',
    { id, class: 'peek', popover: 'manual' },
    element('p', { class: 'peek-title' }, element('a', { href, tabindex: '-1' }, term)),
    element('p', { id: `${id}-text` }, ...definition),
    element(
      'p',
      { class: 'badges' },
      element('span', { class: 'level severity', 'data-value': severity }, fill(words.severity, { level })),
    ),
  );
};
