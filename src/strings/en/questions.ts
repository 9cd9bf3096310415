/** What pages of questions say. */
export const questions = {
  'questions.title': 'Check yourself',
  'questions.of': 'Check yourself: {category}',
  'questions.ways': 'Questions to check yourself',
  'questions.intro': 'What people get wrong about these terms, as questions. Each answer opens below its question.',
  'questions.claim': 'What is wrong with that?',
  'questions.misconception': 'What do people often get wrong about it?',
  'questions.code': 'What goes wrong here?',
  'questions.answer': 'Answer',
  'questions.check': 'Check yourself',
  'questions.page': 'Page {n} of {count}',
  'questions.pager': 'More questions',
  'questions.previous': 'Previous questions',
  'questions.next': 'Next questions',
} as const;
