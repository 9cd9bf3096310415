import { describe, expect, test } from 'vitest';
import { outlineMarkdown } from '../../../src/render/outline.ts';

describe.each(['md', 'mdx'] as const)('the outline of .%s', (format) => {
  const body = [
    '## Why & how',
    'First line,',
    'then [a link](/glossary/disk) and [[cache]].',
    '',
    '## Why & how',
    ':::question[Is it `fast`?]',
    'Yes, like [[disk|a platter]].',
    ':::',
    '```mermaid',
    'flowchart TD',
    '```',
    '```python',
    '[[no]] # ## no',
    '```',
    '`[[no]]`',
  ].join('\n');
  const outline = outlineMarkdown(body, format, 10);

  test('has the headings with the anchors they will have', () => {
    expect(outline.headings).toEqual([
      { depth: 2, text: 'Why & how', slug: 'why--how' },
      { depth: 2, text: 'Why & how', slug: 'why--how-1' },
      { depth: 3, text: 'Is it fast?', slug: 'is-it-fast' },
    ]);
  });

  test('has links where they stand in the file', () => {
    expect(outline.links).toEqual([{ url: '/glossary/disk', line: 13, column: 6 }]);
  });

  test('has mentions where they stand in the file, in a later line of a paragraph too', () => {
    expect(outline.mentions).toEqual([
      { url: 'cache', line: 13, column: 35 },
      { url: 'disk', line: 17, column: 11 },
    ]);
    expect(outlineMarkdown('Één 🧵\ntwo &amp; [[cache]]', format, 0).mentions).toEqual([
      { url: 'cache', line: 2, column: 11 },
    ]);
  });

  test('has diagrams and languages', () => {
    expect(outline.diagrams).toEqual([{ source: 'flowchart TD', line: 20, column: 1 }]);
    expect(outline.languages).toEqual(['mermaid', 'python']);
  });

  test('counts questions', () => {
    expect(outline.questions).toBe(1);
  });

  test('counts words of prose alone', () => {
    expect(outlineMarkdown('Two words.\n\n```\nnot these\n```', format, 0).words).toBe(2);
  });
});

test('headings have HTML as it is written, and images as they are described', () => {
  const { headings } = outlineMarkdown('## <b>Keep</b> it\n\n## ![Disk](disk.png) drive', 'md', 0);
  expect(headings.map(({ text }) => text)).toEqual(['<b>Keep</b> it', 'Disk drive']);
});
