/**
 * The questions on the terms of a category as an MDX document: a claim to judge, code to find fault with, and answers.
 */
import type { Question, QuestionPage } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import { wordsOf } from '../../strings.ts';
import { toLinks } from '../link-cards.ts';
import { block, joinBlocks, tag } from '../mdx.ts';
import { termPath } from '../paths.ts';
import { sideCodeTag } from './side-code.ts';

const answer = (title: string, parts: readonly string[]): string => block('Answer', { title }, parts);

const aboutClaim = (site: Site, { term, claim, truth }: Question): string => {
  const { strings } = wordsOf(site);
  const links = toLinks(site, term, term.source.misconception ?? '');
  const question = strings[claim ? 'questions.claim' : 'questions.misconception'];
  return truth.trim() === ''
    ? ''
    : [
        tag('Ask', { question, claim, links }),
        answer(term.source.term, [tag('Prose', { field: 'misconception', text: truth, links })]),
      ].join('\n\n');
};

const aboutCode = (site: Site, { term, asksCode }: Question): string => {
  const { common_mistakes: mistakes = [], quick_fix: fix = '', term: title } = term.source;
  if (!asksCode) return '';
  return [
    block('Ask', { question: wordsOf(site).strings['questions.code'] }, [sideCodeTag(site, term, 'bad')]),
    answer(title, [
      fix.trim() ? tag('Prose', { field: 'quick_fix', text: fix, links: toLinks(site, term, fix) }) : '',
      mistakes.length > 0
        ? tag('Items', { field: 'common_mistakes', items: mistakes, links: toLinks(site, term, mistakes.join('\n')) })
        : '',
      sideCodeTag(site, term),
    ]),
  ].join('\n\n');
};

/** The MDX document of a page of questions. */
export const questionsToMdx = (site: Site, { questions }: QuestionPage): string =>
  joinBlocks(
    questions.map((question) => {
      const { slug, source } = question.term;
      return block('Quiz', { id: slug, title: source.term, href: termPath(site, slug) }, [
        aboutClaim(site, question),
        aboutCode(site, question),
      ]);
    }),
  );
