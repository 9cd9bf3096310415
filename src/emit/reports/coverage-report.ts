/**
 * Coverage for the command line: as a table for people, as JSON for programs, in a sentence for the build's summary.
 */
import type { Coverage, CriterionCoverage } from '../../model/coverage.ts';
import type { WantedTerm } from '../../model/glossary.ts';
import { fill, wordsOf } from '../../strings.ts';
import { toPercent } from './coverage-view.ts';

/** Commands speak English, as their issues do. */
const { strings, count } = wordsOf({ lang: 'en' });

const width = 100;

/** Words in lines of at most `width` characters, each below `indent`. */
const wrap = (words: readonly string[], indent: string): readonly string[] => {
  const lines: string[] = [];
  for (const next of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + next.length <= width) lines.push(`${lines.pop() ?? ''} ${next}`);
    else lines.push(indent + next);
  }
  return lines;
};

const withCommas = (items: readonly string[]): readonly string[] =>
  items.map((item, index) => (index < items.length - 1 ? `${item},` : item));

const shareOf = ({ met, asked }: CriterionCoverage): string => fill(strings['coverage.of'], { met, asked });

const rowsOf = (coverage: Coverage, kind: CriterionCoverage['kind'], title: string): readonly string[] => {
  const criteria = coverage.criteria.filter((criterion) => criterion.kind === kind);
  const column = Math.max(...criteria.map((criterion) => shareOf(criterion).length));
  const rows = criteria.flatMap((criterion) => {
    const percent = fill(strings['coverage.percent'], { n: toPercent(criterion.share) }).padStart(5);
    const name = strings[`coverage.${criterion.id}`];
    return [
      `  ${percent}  ${shareOf(criterion).padStart(column)}  ${name}`,
      ...wrap(withCommas(criterion.lacking), ' '.repeat(column + 11)),
    ];
  });
  return [title, ...rows, ''];
};

const wantedLine = ({ slug, wantedBy }: WantedTerm): string =>
  `  ${slug}  (${strings['glossary.wantedBy']} ${wantedBy.map(({ title }) => title).join(', ')})`;

/** For people: every criterion with its share, and below it the slugs that do not meet it. */
export const coverageToText = (coverage: Coverage): string => {
  const { terms, guides, wanted } = coverage;
  const lines = [
    ...(terms > 0 ? rowsOf(coverage, 'term', count('terms', terms)) : []),
    ...(guides > 0 ? rowsOf(coverage, 'guide', count('guides', guides)) : []),
    ...(wanted.length > 0 ? [strings['glossary.wanted'], ...wanted.map(wantedLine), ''] : []),
  ];
  return lines.join('\n').trimEnd() || strings['glossary.empty'];
};

/** For programs: the coverage as it is, pages that want a term as paths. */
export const coverageToJson = ({ wanted, ...coverage }: Coverage): string => {
  const toPath = ({ kind, to }: WantedTerm['wantedBy'][number]): string =>
    `${kind === 'term' ? 'glossary' : 'guides'}/${to}`;
  const wants = wanted.map(({ slug, wantedBy }) => ({ slug, wantedBy: wantedBy.map(toPath) }));
  return JSON.stringify({ ...coverage, wanted: wants }, null, 2);
};

/** "58 of 60 with bad and good code, 52 judged": "of" is said again when another number of pages was asked. */
const inWords = (criteria: readonly CriterionCoverage[], all: number): readonly string[] =>
  criteria
    .filter(({ asked }) => asked > 0)
    .map((criterion, index, asked) => {
      const before = asked[index - 1]?.asked ?? all;
      const n = criterion.asked === before ? String(criterion.met) : shareOf(criterion);
      return `${n} ${strings[`coverage.${criterion.id}`]}`;
    });

/** The counts in a sentence: "coverage of 60 terms: 58 with …; of 8 guides: 8 with …; 2 wanted". Lines after the first are indented. */
export const coverageInWords = ({ terms, guides, criteria, wanted }: Coverage, indent = ''): string => {
  const partOf = (kind: CriterionCoverage['kind'], plural: 'terms' | 'guides', pages: number): readonly string[] => {
    const ofKind = criteria.filter((criterion) => criterion.kind === kind);
    return pages > 0 ? [`of ${count(plural, pages)}: ${inWords(ofKind, pages).join(', ')}`] : [];
  };
  const parts = [...partOf('term', 'terms', terms), ...partOf('guide', 'guides', guides)];
  const sentence = `coverage ${[...parts, `${wanted.length} ${strings['coverage.wanted']}`].join('; ')}`;
  return wrap(sentence.split(' '), `${indent}  `).join('\n').slice(2);
};
