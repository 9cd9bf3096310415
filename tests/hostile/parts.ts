/** What hostile text is made of: whatever means something to one of the languages that a site is written in. */
import { frameTokens } from '../../src/emit/term/term-page.ts';

const html = [
  ...['<script>alert(1)</script>', '</script>', '</style>', '</title>', '</textarea>', '</noscript>', '</template>'],
  ...['<noscript>', '<style>', '<template>', '<plaintext>', '<xmp>', '<svg onload=a>', '<math>', '<iframe src=x>'],
  ...['<!--', '-->', '<!-->', '--!>', '<![CDATA[', ']]>', '<!DOCTYPE x>', '<?xml ?>', '<?php', '<img src=x onerror=a>'],
  ...['<a href=javascript:a>', '<b>', '</p>', '</main>', '</body></html>', '<base href=//x>', '<p', '<', '>', '</', '/>'],
  ...['<meta http-equiv=refresh content=0>', '<form action=//x>', '<input autofocus onfocus=a>', '<a\n>', '<\u0000script>'],
];
const attributes = ['"', "'", '" onmouseover="a', "' onclick='a", '"><i>', '` onload=`', ' style=color:red', '=', 'id="term"'];
const entities = ['&', '&amp;', '&lt;', '&#60;', '&#x3c;', '&lt', '&notin;', '&#0;', '&#x110000;', '&;', '&quot;', '&colon;'];
const mdx = [
  ...['{1 + 1}', '{process.exit(1)}', '{', '}', '{/*', '*/}', '{`', '{...x}', 'import a from "fs"', 'export const a = 1'],
  ...['<Prose field="x" />', '<CodePair', '</Section>', '<Body>', '<>', '</>', '<a.b />', '<A {...b}>'],
];
const markdown = [
  ...['*', '**', '***', '_', '__', '~~', '`', '``', '```', '```\n', '~~~\n', '```js bad\n', '\\', '\\\\', '\n# a\n', '\n## Code\n\n'],
  ...['\n===\n', '\n---\n', '\n***\n', '> ', '\n> a\n', '- ', '\n- a\n', '1. ', '\n9999999999. a\n', '    ', '\n    a\n', '\t', '  \n'],
  ...['|a|b|\n|-|-|\n', '|', '\n\n| a | b |\n| - | - |\n| c | d |\n\n', '[^1]', '\n[^1]: note\n', '\n[a]: /b "c"\n', '[a]', '[a][]', '[a][b]'],
  ...['[', ']', '](', '![', '![a](https://evil.example/a.png)', '[a](https://example.org)', '[a](<b c>)', '[a](/glossary/disk "t")'],
  ...['<https://example.org>', 'https://example.org', 'www.example.org', 'a@example.org', '- [ ] a', '***a** b*', '*a **b *c* d** e*'],
];
const blocks = [':::note', '\n:::note[a]\n', '\n:::question[a]\n\nb\n\n:::\n', '\n:::\n', '::a', ':a[b]{c=d}', ':::notes\n- 1: a\n:::\n', '12:30'];
const mentions = [
  ...['[[disk]]', '[[drum|a drum]]', '[[|words]]', '[[../x|y]]', '[[__proto__]]', '[[constructor]]', '[[~disk|a]]', '[[~|a]]', '[[disk|<b>]]'],
  ...['[[', ']]', '[[disk', '[[ disk | a ]]', '[[disk|[a](javascript:b)]]', '[[tostring]]', '[[disk\\|a]]', '[[a|b|c]]'],
];
/** Words that are names of terms, so that links are made beside what is hostile. */
const names = ['disk', 'Disk', 'drum', 'a disk drum', 'Disks'];
const schemes = ['javascript:alert(1)', 'JaVaScRiPt:a', 'java\tscript:a', 'data:text/html,<b>', 'vbscript:a', 'file:///etc/passwd', 'blob:x', 'ftp://a.b'];
const addresses = [
  ...schemes.flatMap((scheme) => [scheme, `[a](${scheme})`, `<${scheme}>`]),
  ...['[a](//evil.example)', '[a](\\\\evil.example)', '[a](/\\evil.example)', '[a](https://u:p@example.org)', '[a](https://аpple.com)'],
  ...['[a](https://example.org/%0d%0aX: y)', '[a](https://ex%61mple.org)', '[a](https:example.org)', '[a](#a"b)', '[a](../../x)', '[a](&#106;avascript:b)'],
];
const unicode = [
  ...['\u202e', '\u2066', '\u2069', '\u200b', '\u200d', '\u200c', '\u00ad', '\u034f', '\ufeff', '\u2028', '\u2029', '\u0085', '\u00a0'],
  ...['\u0301', 'e\u0301', '👩‍👩‍👧', '🧵', '𝒳', '\ufffe', '\uffff', '\u{1fffe}', '\ue000', '\uf002', '\uf8ff', '\u{e0041}', '\u{f0000}', 'ﬁ', 'İ', 'ß', 'ش'],
  ...['\u0000', '\u0001', '\u0008', '\u000b', '\u000c', '\u001b[31m', '\u007f', '\r', '\r\n', '\u0080'],
];
const programs = [
  ...['$&', '$1', '$$', "$'", '$`', '$<a>', '%s', '%d', '%n', '${a}', '#{a}', '{{a}}', '{title}', '{line}', '{term}', '\\u2028', '\\n', '\\x3c'],
  ...['"}', '"]', '{"a":1}', '"},"b":{"', '\\"', ': ', '\n---\n', '--- ', '!!js', '&a *a', '- - -', '? ', '@', '`', '%', '#', '\n...\n'],
  ...['=1+1', '@article{a,', '},\n title={', 'TY  - JOUR', '\nER  - \n', ',"', '";', '\nX-Evil: 1', '\r\nSet-Cookie: a=b', '/* x', '; return 301', 'location / {'],
  ...['../', '..\\', '/etc/passwd', 'C:\\', 'con', 'nul', '.htaccess', '__proto__', 'constructor', 'toString', 'prototype', 'hasOwnProperty'],
  ...["'; DROP TABLE a;--", '`id`', '$(id)', '| id', '\n/glossary/* https://evil.example 301\n', 'Disallow: /', 'null', 'undefined', 'NaN', 'true'],
];
const frame = [...Object.values(frameTokens), 'data-field="short"', 'data-value="low"', 'HeadwordFrame'];

/** Kinds of parts with the share that each has in a text. */
const kinds: readonly (readonly [share: number, of: readonly string[]])[] = [
  [6, html],
  [3, attributes],
  [3, entities],
  [4, mdx],
  [8, markdown],
  [2, blocks],
  [4, mentions],
  [3, names],
  [4, addresses],
  [4, unicode],
  [4, programs],
  [1, frame],
  [6, ['a', ' ', 'word', '\n', '\n\n', '. ', ' b ', 'x']],
];

/** All parts; each kind is there as often as its share says. */
export const parts: readonly string[] = kinds.flatMap(([share, of]) =>
  Array.from({ length: share * 40 }, (_, index) => of[index % of.length] ?? ''),
);
