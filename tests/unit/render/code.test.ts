import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { createHighlighter, type Highlighter } from '../../../src/render/code.ts';

let highlighter: Highlighter;
beforeAll(async () => {
  highlighter = await createHighlighter();
  await highlighter.load(['python', 'php', 'typescript', 'csharp', 'html', 'console', 'no-such-language']);
});

type Node = DefaultTreeAdapterTypes.ChildNode;

const textOf = (node: Node | DefaultTreeAdapterTypes.DocumentFragment): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

const attributesOf = (node: Node | DefaultTreeAdapterTypes.DocumentFragment): readonly string[] => [
  ...('attrs' in node ? node.attrs.map(({ name, value }) => `${node.tagName} ${name}=${value}`) : []),
  ...('childNodes' in node ? node.childNodes.flatMap(attributesOf) : []),
];

const samples = [
  ['python', 'async def f(x: int) -> str:\n    """Say <b>&amp;</b>."""\n    return f"{x!r}"  # done\n'],
  ['php', '<?php\n$x = "a & b" . \'<c>\';'],
  ['typescript', 'const f = <T,>(x: T): T => x; // `${a}`\n\n\tf(1);'],
  ['csharp', 'public async Task<List<string>> F() => await G<int>();'],
  ['html', '<p class="a">&lt;</p><!-- x -->\n<script>let a = 1 < 2</script>'],
  ['console', '$ npm ci\nadded 5 packages'],
  ['no-such-language', 'a < b && "c"'],
  [undefined, ' leading and trailing \n\n'],
] as const;

describe.each(samples)('code in %s', (language, code) => {
  test('keeps its text to the letter', () => {
    expect(textOf(parseFragment(highlighter.highlight(code, language).html))).toBe(code);
  });

  test('is coloured by classes alone', () => {
    const attributes = attributesOf(parseFragment(highlighter.highlight(code, language).html));
    expect(attributes.filter((attribute) => !/^span class=(?:line|t\d+)$/.test(attribute))).toEqual([]);
  });

  test('has one span a line', () => {
    const { html } = highlighter.highlight(code, language);
    expect(html.split('\n').filter((line) => !/^<span class="line">.*<\/span>$/.test(line))).toEqual([]);
    expect(html.split('\n')).toHaveLength(code.split('\n').length);
  });
});

test('known languages get colours, unknown and unloaded ones none', () => {
  const isColoured = (language: string | undefined): boolean =>
    highlighter.highlight('return 1', language).html.includes('class="t');
  expect([isColoured('python'), isColoured('no-such-language'), isColoured('rust'), isColoured(undefined)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test.each([
  ['a line of more than 1,000 characters', `x = "${'a'.repeat(1000)}"`],
  ['more than 40,000 characters', 'x = 1\n'.repeat(7000)],
])('%s is shown plain', (_, code) => {
  expect(highlighter.highlight(code, 'python').html).not.toContain('class="t');
});
