/**
 * What to read before and after a term, as MDX tags.
 */
import type { Reference, Term } from '../../model/glossary.ts';
import type { PathPlace } from '../../model/learning-paths.ts';
import type { Site } from '../../model/site.ts';
import { fill, wordsOf } from '../../strings.ts';
import { toldUnlocks } from '../link-cards.ts';
import { placeToWords, stepToWords, untoldToWords, wayToWords } from './learning-words.ts';
import { tag, type Props } from '../mdx.ts';
import { learningPathPath, referencePath } from '../paths.ts';

/** The way to a term; nothing for a foundation. */
export const wayTag = (site: Site, { way }: Term): string =>
  way.steps.length === 0
    ? ''
    : tag('Way', {
        steps: way.steps.map((step) => ({
          slug: step.reference.exists ? undefined : step.reference.to,
          title: step.reference.title,
          href: referencePath(site, step.reference),
          note: stepToWords(site, step),
          direct: step.for === undefined || undefined,
        })),
        total: wayToWords(site, way),
        untold: untoldToWords(site, way),
      });

const toLink = (site: Site, reference: Reference | undefined): Props | undefined =>
  reference && { title: reference.title, href: referencePath(site, reference) };

const toPlace = (site: Site, place: PathPlace): Props => ({
  title: place.title,
  href: learningPathPath(site, place.id),
  note: placeToWords(site, place),
  previous: toLink(site, place.previous),
  next: toLink(site, place.next),
});

/** What builds on a term, and where it stands in learning paths; nothing when there is neither. */
export const onwardTag = (site: Site, term: Term): string => {
  const told = toldUnlocks(term);
  const others = term.unlocks.length - told.length;
  return told.length + term.places.length === 0
    ? ''
    : tag('Onward', {
        links: told.map(({ title, ...reference }) => ({ title, href: referencePath(site, { title, ...reference }) })),
        others: others > 0 ? fill(wordsOf(site).strings['learning.others'], { n: others }) : undefined,
        places: term.places.map((place) => toPlace(site, place)),
      });
};
