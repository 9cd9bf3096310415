import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/render/plain-text.ts';
import { inlineToHtml, proseToHtml, safeHref } from '../../../src/render/prose.ts';

const links = { disk: { title: 'Disk', href: '/glossary/disk' }, drum: { title: 'Drum' } };
const block = (text: string): string => proseToHtml(text, { links, base: '/docs/' }).html.replaceAll(/\n\s*/g, '');
const inline = (text: string): string => inlineToHtml(text, { links, base: '/docs/' }).html;

describe('prose', () => {
  test.each([
    ['plain text', 'Tom & Jerry', '<p>Tom &amp; Jerry</p>'],
    ['paragraphs', 'One.\n\nTwo.', '<p>One.</p><p>Two.</p>'],
    ['emphasis', '*a* **b** `c<d>`', '<p><em>a</em> <strong>b</strong> <code>c&lt;d&gt;</code></p>'],
    ['a list', '- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['a numbered list', '1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
    ['a quotation', '> a', '<blockquote><p>a</p></blockquote>'],
    ['code', '```\n<a>\n```', '<pre tabindex="0"><code>&lt;a&gt;</code></pre>'],
    ['a heading, which it may not have, as a paragraph', '# a', '<p>a</p>'],
    ['HTML as text', '<b>a</b>', '<p>&lt;b&gt;a&lt;/b&gt;</p>'],
    ['a block of HTML as text', '<script>\nalert(1)\n</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['a picture as its words', '![a](https://example.org/a.png)', '<p>a</p>'],
    [
      'a link',
      '[a](https://example.org/?b&c)',
      '<p><a href="https://example.org/?b&amp;c" rel="nofollow ugc">a</a></p>',
    ],
    [
      'a host of other letters by its name',
      '[a](https://аpple.com)',
      '<p><a href="https://xn--pple-43d.com/" rel="nofollow ugc">a</a></p>',
    ],
    ['a link below the base', '[a](/guides/b)', '<p><a href="/docs/guides/b">a</a></p>'],
    ['a term', '[[disk]]', '<p><a class="term-link" href="/glossary/disk">Disk</a></p>'],
    ['a term in other words', '[[disk|a *platter*]]', '<p>[[disk|a <em>platter</em>]]</p>'],
    ['a term that is not written yet', '[[drum]]', '<p><span class="wanted">Drum</span></p>'],
    ['no term in code', '`[[disk]]`', '<p><code>[[disk]]</code></p>'],
    ['no term by a name of every object', '[[constructor]]', '<p><span class="wanted">constructor</span></p>'],
    ['MDX as text', '{1 + 1} <Frame />', '<p>{1 + 1} &lt;Frame /&gt;</p>'],
  ])('shows %s', (_, text, html) => {
    expect(block(text)).toBe(html);
  });

  test('in one line has no paragraphs', () => {
    expect(inline('a *b*\n\nc')).toBe('a <em>b</em> c');
  });
});

describe('an address', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    '/\\example.org',
    'https://user:word@example.org',
    'https://example.org/\u202egnp.exe',
    'https://exa\u200bmple.org',
    'blob:https://example.org/1',
    '',
    'nonsense',
  ])('%j is not linked', (address) => {
    expect(safeHref(address)).toBeUndefined();
  });

  test.each([
    ['https://example.org', 'https://example.org/'],
    ['http://example.org/a b'.replace(' ', '%20'), 'http://example.org/a%20b'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['#why', '#why'],
    ['/guides/a', '/guides/a'],
    ['../a', '../a'],
  ])('%s is linked', (address, href) => {
    expect(safeHref(address)).toBe(href);
  });
});

/** Elements and attributes that prose may have. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'class', 'rel'],
  blockquote: [],
  br: [],
  code: [],
  del: [],
  em: [],
  hr: [],
  li: [],
  ol: [],
  p: [],
  pre: ['tabindex'],
  span: ['class'],
  strong: [],
  ul: [],
};

type Node = DefaultTreeAdapterTypes.ChildNode;

const faultsOf = (node: Node): readonly string[] => {
  if (node.nodeName === '#text') return [];
  if (!('tagName' in node)) return [node.nodeName];
  const attributes = allowed[node.tagName];
  if (!attributes) return [node.tagName];
  const wrong = node.attrs.filter(
    ({ name, value }) => !attributes.includes(name) || (name === 'href' && !/^(?:https?:|mailto:|[#/.])/.test(value)),
  );
  return [...wrong.map(({ name, value }) => `${node.tagName} ${name}=${value}`), ...node.childNodes.flatMap(faultsOf)];
};

describe('hostile prose', () => {
  const piece = fc.constantFrom(
    ...['<script>', '</p>', '<img src=x onerror=alert(1)>', '<svg/onload=a>', '<!--', '-->', '<![CDATA[', '<style>'],
    ...['[a](', 'javascript:alert(1)', ')', '![', '][', '[[', 'disk', ']]', '|', '`', '```\n', '*', '**', '_', '~~'],
    ...[
      '\n',
      '\n\n',
      '    ',
      '- ',
      '1. ',
      '> ',
      '# ',
      '|a|b|\n|-|-|\n',
      '&lt;',
      '&#60;',
      '&',
      '"',
      "'",
      '\\',
      '{',
      '}',
    ],
    ...['<https://a.org>', 'https://a.org', '[a]: javascript:x', '\u0000', '\u202e', 'text', ' '],
  );
  const prose = fc.array(piece, { maxLength: 25 }).map((parts) => parts.join(''));

  test('is inert: only the elements, attributes and schemes of the list come out', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(parseFragment(proseToHtml(text, { links }).html).childNodes.flatMap(faultsOf)).toEqual([]);
        expect(parseFragment(inlineToHtml(text, { links }).html).childNodes.flatMap(faultsOf)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  test('is told from the harmless by this test', () => {
    const faults = parseFragment('<p onclick="a"><script></script><a href="javascript:x">').childNodes.flatMap(
      faultsOf,
    );
    expect(faults).toEqual(['p onclick=a', 'script', 'a href=javascript:x']);
  });

  test.each([
    ['nested quotations', '> '.repeat(5000)],
    ['nested lists', Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['open brackets', '['.repeat(20_000)],
    ['open emphasis', '*a '.repeat(6000)],
    ['a long text', 'word '.repeat(50_000)],
  ])('does not hang or crash: %s', (_, text) => {
    const started = performance.now();
    expect(proseToHtml(text).html).not.toBe('');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

test.each([
  ['*a* `b<c>`', 'a b<c>'],
  ['- one\n- two', 'one two'],
  ['[[disk]] and [words](https://example.org)', 'Disk and words'],
  ['a & b <i>c</i>', 'a & b <i>c</i>'],
])('the words of %j are %j', (prose, words) => {
  expect(plainText(prose, links)).toBe(words);
});
