/** What HTML our pages must be, as html-validate judges it: of the fixture in the tests, of a built site in page-test. */
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Written by our templates and by Astro; white space and quoting are free.
    'no-trailing-whitespace': 'off',
    'attr-quotes': 'off',
    'void-style': 'off',
    'no-inline-style': 'error',
    // A title of a long term is longer than 70 characters.
    'long-title': 'off',
    // Scrolling frames are focusable on purpose.
    'no-redundant-role': 'error',
  },
  elements: [
    'html5',
    {
      'copy-button': { phrasing: true, flow: true },
      'theme-switch': { flow: true, phrasing: true },
      'search-box': { flow: true },
      'nearest-terms': { flow: true },
    },
  ],
});

/** Faults of a page, as "rule line:column sentence"; none when it is valid. */
export const htmlFaults = async (html: string): Promise<readonly string[]> => {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, line, column, message }) => `${ruleId} ${line}:${column} ${message}`);
};
