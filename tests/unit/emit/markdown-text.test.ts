import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { autolink, destination, inlineText, lineText, literal } from '../../../src/emit/markdown-text.ts';
import { hostileText } from '../../hostile/arbitraries.ts';
import { hostileRuns } from '../../hostile/runs.ts';

const parse = (markdown: string): Root =>
  markdownToMdast(markdown, { position: false, features: { frontmatter: false } }) as Root;
const wordsIn = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(wordsIn).join('') : '';
const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
/** Addresses become links by themselves, and keep their signs; a parser replaces what is no character. */
const isPlain = (text: string): boolean => !/:\/\/|www\.|@|\ufffd|[\ufeff\uf000-\uf0ff]/i.test(text);

describe('plain text', () => {
  test.each([
    ['snake_case and __init__', String.raw`snake_case and \_\_init\_\_`],
    ['a *b* `c` [d](e)', 'a \\*b\\* \\`c\\` \\[d\\](e)'],
    ['Vec<T> & R&D &lt;', String.raw`Vec&lt;T> & R&D \&lt;`],
    ['a\n\n## b', 'a ## b'],
    ['https://a.b/*c*', String.raw`https\://a.b/\*c\*`],
    ['ends with \\', 'ends with \\\\'],
  ])('%j is %j', (text, markdown) => {
    expect(inlineText(text)).toBe(markdown);
  });

  test.each(['# a', '- a', '+ a', '> a', '1. a', '12) a', '==='])('%j begins no block', (text) => {
    expect(parse(lineText(text)).children.map(({ type }) => type)).toEqual(['paragraph']);
  });

  test('is one paragraph that says the same', () => {
    fc.assert(
      fc.property(hostileText.filter(isPlain), (text) => {
        fc.pre(oneLine(text) !== '');
        const tree = parse(`# ${inlineText(text)}\n\n${lineText(text)}\n\nend`);
        expect(tree.children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'paragraph']);
        expect(tree.children.slice(0, 2).map(wordsIn).map(oneLine)).toEqual([oneLine(text), oneLine(text)]);
      }),
      hostileRuns(1000),
    );
  });

  test('of several lines makes paragraphs only', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const kinds = parse(`a\n\n${literal(text.trimStart())}\n\nend`).children.map(({ type }) => type);
        expect(kinds.filter((kind) => kind !== 'paragraph')).toEqual([]);
      }),
      hostileRuns(1000),
    );
  });
});

test('an address ends its link nowhere else', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const url = `https://example.org/${text}`;
      const kinds = parse(`[a](${destination(url)})\n\n${autolink(url)}\n\nend`).children.flatMap((block) =>
        'children' in block ? block.children.map(({ type }) => type) : [block.type],
      );
      expect(kinds).toEqual(['link', 'link', 'text']);
    }),
    hostileRuns(1000),
  );
});
