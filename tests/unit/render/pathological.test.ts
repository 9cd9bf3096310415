/**
 * Texts that make parsers nest, backtrack or repeat themselves, of the length that a field may have, through every function
 * that reads prose or code in the process of the build itself. The limit only tells work that grows with the square from work
 * that never ends; slow machines take their time.
 */
import { describe, expect, test } from 'vitest';
import { plainWords } from '../../../src/astro/proof/markdown-scan.ts';
import { proseWords } from '../../../src/astro/proof/prose-words.ts';
import { nameToKey } from '../../../src/emit/api/name-key.ts';
import { containedProse } from '../../../src/emit/contained-prose.ts';
import { outsideCode } from '../../../src/emit/markdown.ts';
import { inlineText, literal } from '../../../src/emit/markdown-text.ts';
import { languageOfCode } from '../../../src/model/language.ts';
import { toPlainText } from '../../../src/model/plain-text.ts';
import { splitClaim } from '../../../src/model/questions.ts';
import { maskProse } from '../../../src/model/term-links/mask-prose.ts';
import { diffCode } from '../../../src/render/code-diff.ts';
import { parseFence } from '../../../src/render/fence.ts';
import { guideText } from '../../../src/render/plain-text.ts';
import { inlineToHtml, proseToHtml } from '../../../src/render/prose.ts';
import { mentionsIn } from '../../../src/schema/mentions.ts';

const length = 20_000;
const limit = 15_000;

const pumps = [
  ...[
    '> ',
    '>',
    '- ',
    '1. ',
    '*',
    '*a **a ',
    '_a __a ',
    '[',
    '[a](',
    '![',
    '![[]()',
    '` ',
    '`a``',
    '```\n',
    '~~~\na\n',
    '~~',
    '|',
  ],
  ...[
    ':::note\n',
    ':a[',
    '<',
    '<a ',
    '<!--',
    '<![CDATA[',
    '<?',
    '&',
    '&#',
    '[[',
    '[[a|',
    '[[a]]',
    '[a]: b\n',
    '[a][b]',
    '\\',
    ' ',
    '\t',
  ],
  ...[
    '\n',
    '\r',
    'a',
    'a ',
    '-\n',
    '# a\n',
    'www.',
    'https://',
    '$&',
    ')',
    ']',
    '"',
    '{',
    'a="',
    'func (',
    'def a(',
    'a_b',
    ' \n',
    '“a.” ',
  ],
];
const texts: readonly (readonly [name: string, text: string])[] = [
  ...pumps.map((pump) => [JSON.stringify(pump), pump.repeat(length / pump.length)] as const),
  ['runs of ticks, each longer', Array.from({ length: 190 }, (_, size) => `e${'`'.repeat(size)}`).join('')],
  ['lists in lists', Array.from({ length: 130 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')],
  ['a wide table', `|${'a|'.repeat(2000)}\n|${'-|'.repeat(2000)}\n${'a\n'.repeat(2000)}`],
];

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'prose as HTML': (text) => proseToHtml(text),
  'prose on one line': (text) => inlineToHtml(text),
  'words of prose': (text) => proseWords(text, {}),
  'prose in Markdown': containedProse,
  'Markdown without its code': (text) => outsideCode(text, (part) => part),
  'plain text in Markdown': (text) => [inlineText(text), literal(text), plainWords(text)],
  'prose without marks': (text) => toPlainText(text),
  'prose where names are looked for': maskProse,
  mentions: mentionsIn,
  'words of a guide': guideText,
  'the language of a code': languageOfCode,
  'differences of codes': (text) => diffCode(text, text.slice(1)),
  'options of a fence': (text) => parseFence('js', text),
  'a claim': (text) => splitClaim(`"${text}`),
  'a name': nameToKey,
};

describe.each(Object.entries(readers))('%s', (_, read) => {
  test('comes to an end, whatever the text repeats', () => {
    const slow = texts.filter(([, text]) => {
      const started = performance.now();
      read(text);
      return performance.now() - started > limit;
    });
    expect(slow.map(([name]) => name)).toEqual([]);
  });
});
