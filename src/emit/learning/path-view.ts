/**
 * Learning paths as the home page lists them and as their own pages show them.
 */
import type { Glossary, Reference } from '../../model/glossary.ts';
import type { Path, PathPlace, PathStep } from '../../model/learning-paths.ts';
import type { Site } from '../../model/site.ts';
import { fill, wordsOf } from '../../strings.ts';
import { referenceToCard, toDifficulty, type CardEntry, type Labelled } from '../entries.ts';
import { minutesToWords, placeToWords } from './learning-words.ts';
import type { Link } from '../page.ts';
import { learningPathPath, pagePath, referencePath } from '../paths.ts';

/** A step in the bar that pictures a path: how long it is, and where it begins. */
export interface PathSegment {
  readonly at: number;
  readonly minutes: number;
  readonly kind: Reference['kind'];
}

export interface PathEntry {
  readonly href: string;
  readonly title: string;
  readonly short: string;
  /** "10 steps, 52 min". */
  readonly size: string;
  readonly minutes: number;
  readonly segments: readonly PathSegment[];
  /** The first steps. */
  readonly steps: readonly CardEntry[];
  /** "and 7 more", or nothing. */
  readonly others: string | undefined;
}

export interface PathStepEntry extends CardEntry {
  readonly isGuide: boolean;
  readonly difficulty: Labelled | undefined;
  readonly time: string;
  /** Time from the beginning to the end of this step. */
  readonly elapsed: string | undefined;
}

export interface PathView {
  readonly entry: PathEntry;
  readonly crumbs: readonly Link[];
  /** Of all steps. */
  readonly time: string;
  readonly assumed: readonly Link[];
  readonly steps: readonly PathStepEntry[];
}

/** A sentence on where a page stands in a path, in pieces; those with an address are links. */
export type PlaceEntry = readonly { readonly text: string; readonly href: string | undefined }[];

/** Steps that a list of paths shows of each. */
const firstSteps = 4;

export const pathToEntry = (site: Site, { id, title, description, minutes, steps }: Path): PathEntry => {
  const { strings, count } = wordsOf(site);
  // Nothing is saved by leaving out a single step.
  const shown = steps.length === firstSteps + 1 ? steps : steps.slice(0, firstSteps);
  const others = steps.length - shown.length;
  return {
    href: learningPathPath(site, id),
    title,
    short: description,
    size: fill(strings['paths.size'], {
      steps: count('steps', steps.length),
      time: minutesToWords(site, minutes),
    }),
    minutes,
    segments: steps.map((step) => ({
      at: step.elapsed - step.minutes,
      minutes: step.minutes,
      kind: step.reference.kind,
    })),
    steps: shown.map(({ reference }) => referenceToCard(site, reference)),
    others: others > 0 ? fill(strings['learning.others'], { n: others }) : undefined,
  };
};

const toStep = ({ site, bySlug, guideBySlug }: Glossary, step: PathStep, index: number): PathStepEntry => {
  const { reference, minutes, elapsed } = step;
  const isGuide = reference.kind === 'guide';
  const page = isGuide ? guideBySlug.get(reference.to) : bySlug.get(reference.to);
  const total = minutesToWords(site, elapsed);
  return {
    ...referenceToCard(site, reference),
    isGuide,
    difficulty: toDifficulty(site, page?.source.difficulty),
    time: minutesToWords(site, minutes),
    elapsed: index === 0 ? undefined : fill(wordsOf(site).strings['paths.elapsed'], { time: total }),
  };
};

/** The page of a path. */
export const pathToView = (glossary: Glossary, path: Path): PathView => {
  const { site } = glossary;
  return {
    entry: pathToEntry(site, path),
    crumbs: [{ name: wordsOf(site).strings['paths.title'], href: pagePath(site, 'path/') }],
    time: minutesToWords(site, path.minutes),
    assumed: path.assumed.flatMap(({ title, ...reference }) => {
      const href = referencePath(site, { title, ...reference });
      return href === undefined ? [] : { name: title, href };
    }),
    steps: path.steps.map((step, index) => toStep(glossary, step, index)),
  };
};

export const placeToEntry = (site: Site, place: PathPlace): PlaceEntry => {
  const { strings } = wordsOf(site);
  const beside = (word: string, reference: Reference | undefined): PlaceEntry =>
    reference
      ? [
          { text: `, ${word} `, href: undefined },
          { text: reference.title, href: referencePath(site, reference) },
        ]
      : [];
  return [
    { text: place.title, href: learningPathPath(site, place.id) },
    { text: placeToWords(site, place), href: undefined },
    ...beside(strings['learning.after'], place.previous),
    ...beside(strings['learning.ahead'], place.next),
  ];
};
