/**
 * The parts of a term's page in which a search tells where it found something: anchor and title of each, in order.
 */
import type { Site } from '../../model/site.ts';
import { wordsOf } from '../../strings.ts';

const titles = {
  explanation: 'term.explanation',
  misconception: 'term.misconception',
  why: 'term.why',
  mistakes: 'term.mistakes',
  'when-to-use': 'term.whenToUse',
  'avoid-when': 'term.avoidWhen',
  'quick-fix': 'term.quickFix',
  detection: 'term.detection',
} as const;

export type PartId = keyof typeof titles;

export const partIds = Object.keys(titles) as readonly PartId[];

/** Anchor and title of every part, in the order in which records count them. */
export const searchParts = (site: Site): readonly (readonly [id: PartId, title: string])[] =>
  partIds.map((id) => [id, wordsOf(site).strings[titles[id]]]);
