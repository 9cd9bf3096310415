/**
 * Times, steps and places of learning in the words of the interface.
 */
import type { PathPlace } from '../../model/learning-paths.ts';
import type { Way, WayStep } from '../../model/prerequisite-ways.ts';
import type { Site } from '../../model/site.ts';
import { fill, wordsOf } from '../../strings.ts';

/** "4 min". */
export const minutesToWords = (site: Site, minutes: number): string =>
  fill(wordsOf(site).strings['duration.minutes'], { n: minutes });

/** "4 min", or "4 min, for Coroutine" of a step that another step needs; nothing of one that is not written. */
export const stepToWords = (site: Site, { reference, minutes, for: reason }: WayStep): string => {
  if (!reference.exists) return '';
  const time = minutesToWords(site, minutes);
  return reason ? fill(wordsOf(site).strings['learning.for'], { time, title: reason.title }) : time;
};

/** "5 terms, 19 min in all."; nothing of a single step, which says its time itself. */
export const wayToWords = (site: Site, { count: steps, minutes }: Way): string => {
  const { strings, count } = wordsOf(site);
  return steps < 2
    ? ''
    : fill(strings['learning.total'], { terms: count('terms', steps), time: minutesToWords(site, minutes) });
};

/** Says that a way has more steps than are told; nothing when it has not. */
export const untoldToWords = (site: Site, { count, steps }: Way): string => {
  const untold = count - steps.filter(({ reference }) => reference.exists).length;
  return untold === 0 ? '' : fill(wordsOf(site).strings['learning.before'], { n: untold });
};

/** ", step 3 of 10". */
export const placeToWords = (site: Site, { step, of }: PathPlace): string =>
  fill(wordsOf(site).strings['learning.step'], { step, of });
