import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { containedProse } from '../../../src/emit/contained-prose.ts';
import { list } from '../../../src/emit/markdown.ts';
import { hostileText } from '../../hostile/arbitraries.ts';
import { hostileRuns } from '../../hostile/runs.ts';

const parse = (markdown: string): Root =>
  markdownToMdast(markdown, { position: false, features: { frontmatter: false } }) as Root;

const nodesIn = (node: Nodes): readonly Nodes[] =>
  ['children' in node ? node.children.flatMap(nodesIn) : [], node].flat();

const headingsIn = (markdown: string): readonly Nodes[] =>
  nodesIn(parse(markdown)).filter(({ type }) => type === 'heading');

/** A document in which prose stands as twins have it: by itself, in an item, between asterisks. */
const documentOf = (prose: string): string =>
  [
    '# Title',
    '## Above',
    prose,
    '## Between',
    list([prose, `Name: ${prose}`]),
    '## Below',
    '- last',
    '## End',
    'end',
  ].join('\n\n');

describe('contained prose', () => {
  test.each([
    ['plain words', 'a *b* `c`', 'a *b* `c`'],
    ['a heading', '# a', '\\# a'],
    ['a heading in an item', '- # a', '- \\# a'],
    ['an underlined heading', 'a\n===\nb', 'a\n\\===\nb'],
    ['a line between paragraphs', 'a\n\n---\n\nb', 'a\n\n---\n\nb'],
    ['tags', 'a Vec<T>, `Vec<T>`', 'a Vec&lt;T>, `Vec<T>`'],
    ['a comment', '<!-- a', '&lt;!-- a'],
    ['a link by itself', '<https://example.org>', '<https://example.org>'],
    ['closed code', '```js\n# a\n```', '```js\n# a\n```'],
    ['closed code in an item', '- a\n\n  ```js\n  # a\n  ```', '- a\n\n  ```js\n  # a\n  ```'],
    ['code that does not end', '```\n# a [[disk]]', '\\`\\`\\`\n\\# a [[disk]]'],
    ['numbers', '1. a\n2. b', '1. a\n2. b'],
  ])('has %s', (_, prose, markdown) => {
    expect(containedProse(prose)).toBe(markdown);
  });

  test('makes no heading and no HTML, and ends before what stands below it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = documentOf(containedProse(text));
        const tree = parse(markdown);
        const own = tree.children.filter(({ type }) => type === 'heading');
        expect(own).toEqual(headingsIn('# Title\n\n## Above\n\n## Between\n\n## Below\n\n## End'));
        expect(headingsIn(markdown)).toHaveLength(own.length);
        expect(nodesIn(tree).filter(({ type }) => type === 'html')).toEqual([]);
        expect(tree.children.slice(-3).map(({ type }) => type)).toEqual(['list', 'heading', 'paragraph']);
      }),
      hostileRuns(2000),
    );
  });
});
