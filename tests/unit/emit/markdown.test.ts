import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { guideToMarkdown } from '../../../src/emit/guide/guide-markdown.ts';
import { fence, resolveMentions } from '../../../src/emit/markdown.ts';
import { termToMarkdown } from '../../../src/emit/term/term-markdown.ts';
import { guideToTwin } from '../../../src/emit/twin/twin.ts';
import { glossaryOf, guideFile, guideOf, soleTerm, termOf } from '../../content.ts';

const noTexts = new Map<string, string>();

describe('a fence', () => {
  test.each([
    ['none', 'a', '```'],
    ['a run of two', '``', '```'],
    ['a run of three', 'a ```` b ``` c', '`````'],
  ])('is longer than %s inside', (_, code, ticks) => {
    expect(fence(code, '').startsWith(`${ticks}\n`)).toBe(true);
  });

  test('keeps any code exact', () => {
    const line = fc.string({ unit: fc.constantFrom('`', '~', ' ', 'a', '#', '\\', '<', '&', '\t') });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const code = lines.join('\n');
        const tree = markdownToMdast(fence(code, 'text'), { position: false });
        const [node] = 'children' in tree ? tree.children : [];
        expect(node).toMatchObject({ type: 'code', value: code });
      }),
    );
  });
});

describe('the Markdown of a term', () => {
  test('shows no trace of empty fields', () => {
    const { glossary, term } = soleTerm({ misconception: '', related: [], bad_code: '' });
    const headings = [...termToMarkdown(glossary.site, term, noTexts).matchAll(/^## .*/gm)].map(String);
    expect(headings).toEqual(['## Explanation', '## Cite this page']);
  });

  test('turns [[slug]] into links, and leaves code alone', () => {
    const glossary = glossaryOf({
      terms: { cache: { long: 'A [[disk|platter]], not `[[disk]]`.\n\n```\n[[disk]]\n```' }, disk: {} },
    });
    const markdown = termToMarkdown(glossary.site, termOf(glossary, 'cache'), noTexts);
    expect(markdown).toContain(
      'A [platter](https://example.org/glossary/disk.md), not `[[disk]]`.\n\n```\n[[disk]]\n```',
    );
  });

  test('names a term that is not written yet without a link', () => {
    const { glossary, term } = soleTerm({ related: ['write_back'] });
    expect(termToMarkdown(glossary.site, term, noTexts)).toContain('\n- Write back\n');
  });

  test('begins with the pointer, below a base too, and then the title', () => {
    const { glossary, term } = soleTerm({}, { url: 'https://example.org/docs' });
    expect(termToMarkdown(glossary.site, term, noTexts).split('\n').slice(0, 3)).toEqual([
      '> For the complete documentation index, see [llms.txt](https://example.org/docs/llms.txt). This page as data: [JSON](https://example.org/docs/glossary/cache.json).',
      '',
      '# Cache',
    ]);
  });

  test.each([
    ['[a](/guides/caching#why)', '[a](https://example.org/guides/caching.md#why)'],
    ['[a](/glossary/disk.html "x")', '[a](https://example.org/glossary/disk.md "x")'],
    ['[a](/glossary/disk.json)', '[a](https://example.org/glossary/disk.json)'],
    ['[a](/severity/high)', '[a](https://example.org/severity/high)'],
    ['[a](/glossary/)', '[a](https://example.org/glossary/)'],
    ['[a](</guides/caching>)', '[a](<https://example.org/guides/caching.md>)'],
    ['[a][b]\n\n[b]: /guides/caching', '[a][b]\n\n[b]: https://example.org/guides/caching.md'],
    ['[a](//elsewhere.example)', '[a](//elsewhere.example)'],
    ['[a](https://elsewhere.example/glossary/x)', '[a](https://elsewhere.example/glossary/x)'],
    ['`[a](/guides/caching)`', '`[a](/guides/caching)`'],
    ['``[a] ` (/guides/x) [[disk]]``', '``[a] ` (/guides/x) [[disk]]``'],
    ['````\n```\n[[disk]]\n```\n[[disk]]\n````', '````\n```\n[[disk]]\n```\n[[disk]]\n````'],
    ['- a\n\n  ```\n  [[disk]](/guides/x)\n  ```', '- a\n\n  ```\n  [[disk]](/guides/x)\n  ```'],
    ['~~~\n[[disk]] is never closed', '~~~\n[[disk]] is never closed'],
    ['a ` b [[disk]]', 'a ` b [Disk](https://example.org/glossary/disk.md)'],
    ['`a`\n\n[[disk]] `b`', '`a`\n\n[Disk](https://example.org/glossary/disk.md) `b`'],
  ])('leads from %j to twins, and leaves code alone', (long, expected) => {
    const glossary = glossaryOf({
      terms: { cache: { long: `${long}\n` }, disk: {} },
      guides: [guideFile('caching.md', '## Why')],
    });
    const { mentions } = termOf(glossary, 'cache');
    expect(resolveMentions(glossary.site, long, mentions)).toBe(expected);
  });
});

test('the Markdown of a guide keeps its body as written', () => {
  const body = '## Why\n\n:::note\nText.\n:::\n\n```python bad\nx = 1\n```';
  const glossary = glossaryOf({ guides: [guideFile('caching.mdx', `${body}\n`)] });
  expect(guideToMarkdown(glossary.site, guideOf(glossary, 'caching'), noTexts)).toContain(`\n\n${body}\n\n`);
});

test('the Markdown of a guide has a link and a definition for a card of a term, outside code', () => {
  const body = '<TermCard slug="cache" />\n\n```mdx\n<TermCard slug="cache" />\n```\n\n<TermCard slug="tape" />';
  const glossary = glossaryOf({ terms: { cache: {} }, guides: [guideFile('caching.mdx', `${body}\n`)] });
  expect(guideToMarkdown(glossary.site, guideOf(glossary, 'caching'), noTexts)).toContain(
    '\n\n[Cache](https://example.org/glossary/cache.md): What cache means.\n\n```mdx\n<TermCard slug="cache" />\n```\n\nTape\n\n',
  );
});

describe('the diagrams of a guide', () => {
  const glossary = glossaryOf({
    guides: [
      guideFile(
        'ways.md',
        '# A\n\n```mermaid alt="x"\nflowchart LR\n  a-->b\n```\nText.\n\n- item\n\n  ```mermaid\n  pie\n  ```\n\n> ```mermaid\n> info\n> ```\n',
      ),
    ],
  });
  const texts = new Map([
    ['flowchart LR\n  a-->b', 'a → b\n  c [[cache]]'],
    ['pie', 'one: 1'],
    ['info', 'v1'],
  ]);

  test('are said in words below their fences, in lists and quotations too', () => {
    expect(guideToMarkdown(glossary.site, guideOf(glossary, 'ways'), texts)).toContain(
      [
        '```mermaid alt="x"\nflowchart LR\n  a-->b\n```\n\nx\n\nDiagram as text:\n\n- a → b\n  - c \\[\\[cache\\]\\]\n\nText.',
        '- item\n\n  ```mermaid\n  pie\n  ```\n\n  Diagram as text:\n\n  - one: 1',
        '> ```mermaid\n> info\n> ```\n>\n> Diagram as text:\n>\n> - v1',
      ].join('\n\n'),
    );
  });

  test('are in its JSON twin, as those of terms', () => {
    expect(guideToTwin(glossary.site, guideOf(glossary, 'ways'), texts)).toMatchObject({
      diagrams: [
        { type: 'mermaid', source: 'flowchart LR\n  a-->b', alt: 'x', text: 'a → b\n  c [[cache]]' },
        { type: 'mermaid', source: 'pie', text: 'one: 1' },
        { type: 'mermaid', source: 'info', text: 'v1' },
      ],
    });
  });
});
