/**
 * Proves that the Markdown twin of a term says what its JSON twin says, section by section.
 */
import type { Term } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import type { StringKey } from '../../strings.ts';
import { codes, diagram } from './markdown-codes.ts';
import { head } from './markdown-head.ts';
import { agent, citation, confusedWith, detection, prerequisites, references, taxonomy } from './markdown-lists.ts';
import { linksSection, listSection, openReading, proseSection } from './markdown-reading.ts';
import type { MarkdownReading, SectionProof } from './markdown-reading.ts';
import { createToWords, markersIn, type Marker } from './markdown-scan.ts';
import { differencesIn, type Difference, type Fields } from './reading.ts';

/** What the build itself says of a term is no part of its record. */
const made: SectionProof = () => [];

/** The sections in their order, by their titles. */
const sectionProofs: readonly (readonly [title: StringKey, proof: SectionProof])[] = [
  ['term.explanation', proseSection('long')],
  ['term.diagram', diagram],
  ['term.misconception', proseSection('misconception')],
  ['term.confused', confusedWith],
  ['term.why', proseSection('why_it_matters')],
  ['term.mistakes', listSection('common_mistakes')],
  ['term.whenToUse', listSection('when_to_use')],
  ['term.avoidWhen', listSection('avoid_when')],
  ['term.code', codes],
  ['term.quickFix', proseSection('quick_fix')],
  ['term.detection', detection],
  ['term.prerequisites', prerequisites],
  ['learning.next', made],
  ['term.related', linksSection('related', ({ related }) => related)],
  ['term.problems', linksSection('related_problems', ({ problems }) => problems)],
  ['term.guides', made],
  ['term.referredBy', made],
  ['term.references', references],
  ['term.taxonomy', taxonomy],
  ['term.agent', agent],
  ['term.citation', citation],
];

/** Why a Markdown twin does not say a key of the JSON twin. */
export const notInMarkdown: Readonly<Record<string, string>> = {
  renamed_from: 'each former slug has a page of its own that leads to the term',
  auto_link: 'it tells the build what to do',
  schema_version: 'it says of the JSON twin, not of the term',
  content_hash: 'it says of the JSON twin, not of the term',
};

/** Where a section may end: before a heading, or with the file. */
type End = Marker | undefined;

/**
 * The end after which the claims of a section hold, for an author's text may have lines that look like headings; the first
 * one where they hold after none.
 */
const chooseEnd = (ends: readonly End[], differencesAt: (end: End) => readonly Difference[]) => {
  const [first] = ends;
  const differences = differencesAt(first);
  const other = differences.length === 0 ? 0 : ends.findIndex((end) => differencesAt(end).length === 0);
  return other < 0 ? { end: first, differences } : { end: ends[other], differences: [] };
};

const differencesBySection = (markdown: string, reading: MarkdownReading): readonly Difference[] => {
  const titles = sectionProofs.map(([title]) => reading.words.strings[title]);
  const markers = markersIn(markdown, new Set(titles));
  const orderOf = ({ title }: Marker): number => titles.indexOf(title);
  const found: Difference[] = [];
  const seen = new Set<number>();
  let [proof, from, order]: [SectionProof, number, number] = [head, 0, -1];
  for (;;) {
    const later = markers.filter((marker) => marker.start >= from && orderOf(marker) > order);
    const { end, differences } = chooseEnd([...later, undefined], (each) =>
      differencesIn(proof(markdown.slice(from, each?.start).trimEnd(), reading)),
    );
    found.push(...differences);
    if (!end) break;
    order = orderOf(end);
    seen.add(order);
    [proof, from] = [sectionProofs[order]?.[1] ?? made, end.end];
  }
  const missing = sectionProofs.filter((_, index) => !seen.has(index));
  return [...found, ...missing.flatMap(([, each]) => differencesIn(each('', reading)))];
};

/** Every key in which the Markdown twin of a term and its JSON twin differ. */
export const compareMarkdown = (site: Site, term: Term, twin: Fields, markdown: string): readonly Difference[] =>
  differencesBySection(markdown, openReading(site, term, twin, createToWords(site, term.mentions)));
