/** What pages of questions say, in German. */
import type { questions as english } from '../en/questions.ts';

export const questions: Readonly<Record<keyof typeof english, string>> = {
  'questions.title': 'Selbsttest',
  'questions.of': 'Selbsttest: {category}',
  'questions.ways': 'Fragen zum Selbsttest',
  'questions.intro':
    'Was an diesen Begriffen oft falsch verstanden wird, als Fragen. Jede Antwort öffnet sich unter ihrer Frage.',
  'questions.claim': 'Was stimmt daran nicht?',
  'questions.misconception': 'Was wird daran oft falsch verstanden?',
  'questions.code': 'Was geht hier schief?',
  'questions.answer': 'Antwort',
  'questions.check': 'Zum Selbsttest',
  'questions.page': 'Seite {n} von {count}',
  'questions.pager': 'Weitere Fragen',
  'questions.previous': 'Vorherige Fragen',
  'questions.next': 'Nächste Fragen',
};
