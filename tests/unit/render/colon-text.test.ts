import type { Root } from 'mdast';
import { markdownToMdast, mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { keepColons } from '../../../src/render/colon-text.ts';
import { createGuidePlugins } from '../../../src/render/guide-plugin.ts';
import { guideFeatures, outlineMarkdown, textOf } from '../../../src/render/outline.ts';

const WORDS = [
  ['a time', 'At 12:30 it begins.'],
  ['a ratio', 'Text at 4.5:1 and more.'],
  ['a name with a colon', 'std::thread and a:b'],
  ['a smiley in words', 'All is :smile: today'],
  ['a label and attributes', 'See :name[with words]{key=value}.'],
] as const;

describe('a colon in prose is text', () => {
  test.each(WORDS)('%s', (_, source) => {
    const tree = keepColons(markdownToMdast(source, { features: guideFeatures }) as Root, source);
    expect(textOf(tree)).toBe(source);
  });

  test('at the start of a line too', () => {
    const source = '::before[*x*]{a=b}';
    const tree = keepColons(markdownToMdast(source, { features: guideFeatures }) as Root, source);
    expect(tree.children[0]).toMatchObject({ type: 'paragraph' });
    expect(textOf(tree)).toBe('::before[x]{a=b}');
  });

  test.each(WORDS)('in MDX: %s', async (_, source) => {
    const mdastPlugins = createGuidePlugins(() => ({ base: '/', links: {}, placed: {}, linesBefore: 0 }) as never);
    const { code } = await mdxToJs(source, { features: guideFeatures, mdastPlugins });
    const texts = [...code.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => text);
    expect(texts.join('')).toContain(source);
  });
});

test('blocks between three colons stay blocks', () => {
  const source = ':::note[At 9:15]\nText.\n:::';
  const [block] = keepColons(markdownToMdast(source, { features: guideFeatures }) as Root, source).children;
  expect(block).toMatchObject({ type: 'containerDirective', name: 'note' });
});

test('headings keep their anchors, and a link its words', () => {
  const { headings, mentions } = outlineMarkdown('## At 12:30\n\nSee [[cache|the 12:30 copy]].', 'md', 0);
  expect(headings).toEqual([{ depth: 2, text: 'At 12:30', slug: 'at-1230' }]);
  expect(mentions).toEqual([{ url: 'cache', line: 3, column: 5 }]);
});
