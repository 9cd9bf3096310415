import type { Rule } from '../rule.ts';

export const searchTest: Rule = {
  kind: 'site',
  severities: ['error'],
  title: 'A test of the search names a page that does not exist',
  meaning:
    'The file `search.tests.json` says what readers type and which page they must find. A page that is not there can never be found, and one test is enough for one question.',
  fix: 'Correct the slug, or remove the test. Guides are written `guides/<slug>`.',
  example: {
    file: 'search.tests.json',
    isWhole: true,
    bad: '[{ "query": "sempahore", "slug": "semaphor" }]',
    good: '[{ "query": "cahce", "slug": "cache" }]',
  },
};
