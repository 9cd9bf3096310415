/**
 * Questions with which readers test themselves. They come out of what terms say anyway: what people get wrong, and code
 * that goes wrong. A category has them in learning order, on pages of limited length.
 */
import type { TermSource } from '../schema/term.ts';
import type { Category } from './site.ts';
import type { Question, QuestionPage, Term } from './glossary.ts';

/** Terms on one page. Code is asked about on the first page only: to show it again costs as much as the term's own page. */
const pageSize = 40;

const closingOf: Readonly<Record<string, string>> = { '“': '”', '„': '“', '"': '"', '«': '»', '»': '«', '‘': '’' };

const sentenceEnd = /[.!?…]$/;

/**
 * Splits "“What people say.” What is true." into the two; undefined for a misconception that is told otherwise.
 */
export const splitClaim = (misconception: string): { readonly claim: string; readonly truth: string } | undefined => {
  const text = misconception.trim();
  const end = text.indexOf(closingOf[text.charAt(0)] ?? '\0', 1);
  if (end < 0) return undefined;
  const [, mark = '', truth = ''] = /^([.!?…]?)\s+(\S[\s\S]*)$/.exec(text.slice(end + 1)) ?? [];
  const inside = text.slice(1, end).trim();
  const isSentence = sentenceEnd.test(inside) || mark !== '';
  const isOpenCode = (inside.match(/`/g)?.length ?? 0) % 2 === 1;
  return truth === '' || !isSentence || isOpenCode ? undefined : { claim: text.slice(0, end + 1) + mark, truth };
};

const hasPair = ({ bad_code: bad, good_code: good }: TermSource): boolean => Boolean(bad && good);

/** Slug → number of the page, from 1, on which a term of its category is asked about. `sources` are in learning order. */
export const numberQuestionPages = (sources: readonly TermSource[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const numbers = new Map<string, number>();
  for (const source of sources) {
    if (source.status === 'deprecated') continue;
    const count = counts.get(source.category) ?? 0;
    const number = Math.floor(count / pageSize) + 1;
    if (!source.misconception?.trim() && !(number === 1 && hasPair(source))) continue;
    numbers.set(source.slug, number);
    counts.set(source.category, count + 1);
  }
  return numbers;
};

const toQuestion = (term: Term): Question => {
  const { misconception = '' } = term.source;
  const { claim = '', truth = misconception } = splitClaim(misconception) ?? {};
  return { term, claim, truth, asksCode: term.questionPage === 1 && hasPair(term.source) };
};

/** The pages of one category; `terms` are in learning order. */
export const toQuestionPages = (category: Category, terms: readonly Term[]): readonly QuestionPage[] => {
  const groups = Map.groupBy(
    terms.filter(({ questionPage }) => questionPage > 0),
    ({ questionPage }) => questionPage,
  );
  return [...groups].map(([number, members]) => ({
    kind: 'questions',
    category,
    number,
    count: groups.size,
    questions: members.map(toQuestion),
  }));
};
