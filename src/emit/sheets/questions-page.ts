/**
 * What stands around questions, and the list of the categories that have some.
 */
import type { Glossary, QuestionPage } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import { fill, wordsOf } from '../../strings.ts';
import type { CardEntry, CategoryEntry } from '../entries.ts';
import { toPage, type Link, type Page } from '../page.ts';
import { pagePath, questionsPath } from '../paths.ts';

interface PagerView {
  readonly words: { readonly label: string; readonly previous: string; readonly next: string };
  readonly previous: CardEntry | undefined;
  readonly next: CardEntry | undefined;
}

export interface QuestionsView {
  readonly page: Page;
  readonly heading: string;
  readonly intro: string;
  readonly crumbs: readonly Link[];
  /** The pages before and after it, where the category has several. */
  readonly pager: PagerView | undefined;
}

const toNeighbour = (site: Site, { category, count }: QuestionPage, number: number): CardEntry | undefined =>
  number < 1 || number > count
    ? undefined
    : {
        title: fill(wordsOf(site).strings['questions.page'], { n: number, count }),
        short: '',
        href: questionsPath(site, category, number),
      };

export const questionsToView = (glossary: Glossary, questions: QuestionPage): QuestionsView => {
  const { site } = glossary;
  const { category, number, count } = questions;
  const { strings } = wordsOf(site);
  const heading = fill(strings['questions.of'], { category: category.name });
  const place = count > 1 ? fill(strings['questions.page'], { n: number, count }) : '';
  const title = place && number > 1 ? `${heading} (${place})` : heading;
  return {
    page: toPage(glossary, {
      title,
      description: strings['questions.intro'],
      path: questionsPath(site, category, number),
    }),
    heading,
    intro: [strings['questions.intro'], place && `${place}.`].filter(Boolean).join(' '),
    crumbs: [{ name: strings['questions.title'], href: pagePath(site, 'questions/') }],
    pager:
      count > 1
        ? {
            words: {
              label: strings['questions.pager'],
              previous: strings['questions.previous'],
              next: strings['questions.next'],
            },
            previous: toNeighbour(site, questions, number - 1),
            next: toNeighbour(site, questions, number + 1),
          }
        : undefined,
  };
};

/** The categories that have questions, with the first terms that are asked about. */
export const toQuestionEntries = ({ site, questions }: Glossary): readonly CategoryEntry[] => {
  const { count } = wordsOf(site);
  const groups = Map.groupBy(questions, ({ category }) => category.id);
  return [...groups.values()].flatMap((pages) => {
    const [first] = pages;
    if (!first) return [];
    const href = questionsPath(site, first.category);
    const total = pages.reduce((sum, page) => sum + page.questions.length, 0);
    const terms = first.questions
      .slice(0, 4)
      .map(({ term: { slug, source } }) => ({ name: source.term, href: `${href}#${slug}` }));
    return [
      { href, title: first.category.name, short: first.category.description, count: count('terms', total), terms },
    ];
  });
};
