import type { Rule } from '../rule.ts';

export const guideSyntax: Rule = {
  kind: 'guides',
  severities: ['error'],
  title: 'The body of a guide cannot be read as MDX',
  meaning:
    'In an `.mdx` guide, tags, `{…}`, `import` and `export` are code. A tag that is never closed, or a bare `<` or `{` in the text, stops it.',
  fix: 'Put the sign between backticks, write `&lt;` or `&#123;`, close the tag, or name the file `.md`: there all of these are text.',
  example: {
    file: 'guides/reading.mdx',
    bad: 'Reads take <10 ms.',
    good: 'Reads take `<10 ms`.',
  },
};
