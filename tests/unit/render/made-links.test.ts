import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseLinks } from '../../../src/model/term-links/choose-links.ts';
import { maskProse } from '../../../src/model/term-links/mask-prose.ts';
import { buildTermNames } from '../../../src/model/term-links/term-names.ts';
import { plainText } from '../../../src/render/plain-text.ts';
import { proseToHtml } from '../../../src/render/prose.ts';
import { insertLinks, madeLink } from '../../../src/schema/mentions.ts';
import type { TermSource } from '../../../src/schema/term.ts';
import { termFields } from '../../content.ts';

const source = (slug: string): TermSource => ({ ...termFields(slug) }) as TermSource;
const names = buildTermNames([source('lock'), source('thread_pool')], 'en');
const links = {
  [madeLink('lock')]: { href: '/glossary/lock' },
  [madeLink('thread_pool')]: { href: '/glossary/thread_pool' },
};

const withLinks = (text: string): string => insertLinks(text, chooseLinks(names, [maskProse(text)], [])[0] ?? []);

/** What may stand in prose, in any order: names between all the marks of Markdown. */
const pieces = [
  'lock',
  'Thread pool',
  'thread\npool',
  ' ',
  '\n',
  '\n\n',
  '`',
  '``',
  '*',
  '**',
  '_',
  '[',
  ']',
  '](',
  ')',
  '(',
  '[[',
];
const more = [
  ']]',
  '|',
  '<',
  '>',
  '<b>',
  '\\',
  '# ',
  '- ',
  '1. ',
  '> ',
  '```\n',
  '    ',
  '!',
  '&amp;',
  'https://x.y/',
  '.',
  '-',
  's',
  'é',
];

test('a text reads with made links as it reads without', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 24 }), (parts) => {
      const text = parts.join('');
      expect(plainText(withLinks(text), links).replaceAll(/\s+/g, '')).toBe(plainText(text).replaceAll(/\s+/g, ''));
    }),
    { numRuns: 3000, seed: 7 },
  );
});

test('a made link looks calmer than an author’s', () => {
  expect(proseToHtml(withLinks('A lock.'), { links }).html).toBe(
    '<p>A <a class="auto-link" href="/glossary/lock">lock</a>.</p>',
  );
});

test.each([
  ['code', '`[[~lock|lock]]`', '<p><code>lock</code></p>'],
  ['a link', '[a [[~lock|lock]]](/x)', '<p><a href="/x">a lock</a></p>'],
  ['a fence', '```\n[[~lock|lock]]\n```', '<pre tabindex="0"><code>lock</code></pre>'],
])('a made link that got into %s is taken out again', (_, text, expected) => {
  expect(proseToHtml(text, { links }).html).toBe(expected);
});

test('words without slug are words', () => {
  expect(proseToHtml('A [[|lock]].').html).toBe('<p>A lock.</p>');
});
