/**
 * What to read before and after a term, in its Markdown twin.
 */
import type { Reference, Term } from '../../model/glossary.ts';
import type { PathPlace } from '../../model/learning-paths.ts';
import type { Site } from '../../model/site.ts';
import { fill, wordsOf } from '../../strings.ts';
import { placeToWords, stepToWords, untoldToWords, wayToWords } from './learning-words.ts';
import { toldUnlocks } from '../link-cards.ts';
import { link, list } from '../markdown.ts';
import { inlineText } from '../markdown-text.ts';
import { learningPathPath, toAddress } from '../paths.ts';

/** The way to a term as a numbered list. */
export const wayToMarkdown = (site: Site, { way }: Term): string => {
  const { strings } = wordsOf(site);
  const steps = way.steps.map((step, index) => {
    const note = inlineText(stepToWords(site, step) || strings['term.missing']);
    return `${index + 1}. ${link(site, step.reference)} (${note})`;
  });
  const sum = [wayToWords(site, way), untoldToWords(site, way)].filter(Boolean).join(' ');
  return [steps.join('\n'), sum].filter(Boolean).join('\n\n');
};

const placeToMarkdown = (site: Site, place: PathPlace): string => {
  const { strings } = wordsOf(site);
  const beside = (word: string, reference: Reference | undefined): string =>
    reference ? `, ${word} ${link(site, reference)}` : '';
  const path = `[${inlineText(place.title)}](${toAddress(site, learningPathPath(site, place.id))})`;
  const [after, before] = [strings['learning.after'], strings['learning.ahead']];
  return path + placeToWords(site, place) + beside(after, place.previous) + beside(before, place.next);
};

/** What builds on a term, and its places in learning paths. */
export const onwardToMarkdown = (site: Site, term: Term): string => {
  const { strings } = wordsOf(site);
  const told = toldUnlocks(term);
  const others = term.unlocks.length - told.length;
  const names = [
    ...told.map((reference) => link(site, reference)),
    ...(others > 0 ? [fill(strings['learning.others'], { n: others })] : []),
  ].join(', ');
  return list([
    ...(names === '' ? [] : [`${strings['learning.unlocks']}: ${names}`]),
    ...term.places.map((place) => placeToMarkdown(site, place)),
  ]);
};
