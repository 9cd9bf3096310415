/**
 * Answers questions, from the names of pages and from their text. Both are fetched with the first question. Where there is
 * no index of the text, as in a preview, names alone answer.
 */
import { countFilters, passes, type FilterCounts, type Filters } from './search-filter-counts.ts';
import { fold, heavyWords, questionWords, snakeWords } from './search-fold.ts';
import { matchNames } from './search-match.ts';
import { loadNames, type Names, type Wanted } from './search-names.ts';
import { rankPages, type Ranked } from './search-rank.ts';
import { isKnown, mendWords } from './search-spelling.ts';
import { loadText, type Found, type Text } from './search-text.ts';
import { findWanted, findWays, type Ways } from './search-ways.ts';

export interface Answer {
  readonly results: readonly Ranked[];
  readonly counts: FilterCounts;
  /** The question as it was understood, when a word of it was mended. */
  readonly corrected?: string;
  readonly wanted: readonly Wanted[];
  /** Where nothing was found. */
  readonly ways?: Ways;
}

export interface SearchIndex {
  readonly names: Names;
  /** Undefined when the site has no index of its text. */
  readonly text: Text | undefined;
  readonly ask: (question: string, filters: Filters) => Promise<Answer>;
}

type Texts = readonly (ReadonlyMap<number, Found> | undefined)[];

const findAll = (text: Text | undefined, words: readonly string[]): Promise<Texts> =>
  Promise.all(words.map(async (word) => text?.find(word)));

/** The question with every word mended that neither names nor texts have. */
const mend = (names: Names, folded: string, words: readonly string[], texts: Texts): string =>
  mendWords(names, folded, (word) => {
    const index = words.indexOf(word);
    return index < 0 || texts[index] !== undefined || isKnown(names, word);
  });

/** The words that count; one with underscores stays whole where a text has it so. */
const wordsOf = async (text: Text | undefined, question: string): Promise<readonly string[]> => {
  let folded = ` ${fold(question)} `;
  const whole: string[] = [];
  for (const word of snakeWords(question)) {
    if (!(await text?.find(word))) continue;
    whole.push(word);
    folded = folded.replace(` ${fold(word)} `, ' ');
  }
  const others = questionWords(folded.trim());
  return [...whole, ...(whole.length > 0 && others.length === 0 ? [] : heavyWords(others))];
};

const rank = async ({ names, text }: Omit<SearchIndex, 'ask'>, question: string) => {
  const folded = fold(question);
  const words = await wordsOf(text, question);
  const texts = await findAll(text, words);
  const matches = matchNames(names, question, folded, heavyWords(questionWords(folded)));
  if (matches.length > 0) return { folded, words, results: rankPages(names, matches, words, texts) };
  const corrected = mend(names, folded, words, texts);
  if (corrected === folded) return { folded, words, results: rankPages(names, [], words, texts) };
  const mended = heavyWords(questionWords(corrected));
  const better = rankPages(names, matchNames(names, corrected, corrected, mended), mended, await findAll(text, mended));
  return { folded, words: mended, results: better, corrected };
};

/** Every page, in its order: what filters alone are asked for. */
const everything = ({ pages }: Names): readonly Ranked[] => pages.map((page) => ({ page, asked: [] }));

const createAsk =
  (sources: Omit<SearchIndex, 'ask'>): SearchIndex['ask'] =>
  async (question, filters) => {
    const { names } = sources;
    const { folded, words, results, corrected } =
      question.trim() === ''
        ? { folded: '', words: [], results: everything(names), corrected: undefined }
        : { corrected: undefined, ...(await rank(sources, question)) };
    const left = results.filter(({ page }) => passes(page, filters));
    return {
      results: left,
      counts: countFilters(
        results.map(({ page }) => page),
        filters,
      ),
      ...(corrected !== undefined && { corrected }),
      wanted: findWanted(names, folded, words),
      ...(left.length === 0 && { ways: findWays(names, folded) }),
    };
  };

/** Loads what the site at `base` knows of itself. Throws when there are no names. */
export const loadIndex = async (base: string): Promise<SearchIndex> => {
  const [names, text] = await Promise.all([loadNames(base), loadText(base).catch(() => undefined)]);
  return { names, text, ask: createAsk({ names, text }) };
};
