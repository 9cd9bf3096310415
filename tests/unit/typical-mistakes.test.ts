/**
 * What beginners do wrong, and what they are told: each message must be enough to mend the fault. The golden file is to be
 * read by people: npm test -- --update writes it.
 */
import { expect, test } from 'vitest';
import { issuesToText } from '../../src/emit/issues/issue-text.ts';
import { compileFolder } from '../fixtures.ts';
import { withFiles } from '../rule-example.ts';

type Files = Readonly<Record<string, string>>;

const sound = `{
  "slug": "disk",
  "term": "Disk",
  "category": "storage",
  "short": "A disk keeps bytes when the power is off.",
  "long": "It is slower than a cache.",
  "tags": ["hardware"],
  "severity": "low",
  "effort": "low",
  "created": "2026-11-02",
  "updated": "2026-11-02"
}
`;
const guide = `---
title: Reading
description: Where the time goes.
created: 2026-11-02
updated: 2026-11-02
---

Text.
`;
/** The sound term with one thing changed. */
const t = (from: string, to: string): Files => ({ 'glossary/disk.json': sound.replace(from, () => to) });
/** The sound guide with one thing changed. */
const g = (from: string, to: string, format = 'md'): Files => ({
  [`guides/reading.${format}`]: guide.replace(from, () => to),
});
/** What a beginner does, and the files that come of it. */
const mistakes: readonly (readonly [mistake: string, files: Files])[] = [
  ['missing comma', t('"storage",', '"storage"')],
  ['trailing comma', t('"updated": "2026-11-02"', '"updated": "2026-11-02",')],
  ['trailing comma in a list', t('["hardware"]', '["hardware",]')],
  ['smart quotes', t('"storage"', '“storage”')],
  ['smart quotes key', t('"category"', '“category”')],
  ['single quotes', t('"storage"', "'storage'")],
  ['comment', t('  "tags"', '  // topics\n  "tags"')],
  ['backslash path', t('cache.', 'cache, see C:\\data\\new.')],
  ['quote in text', t('slower than a cache', 'a "disk" of metal')],
  ['line break in text', t('slower than', 'slower\nthan')],
  ['no quotes around value', t('"low",\n  "effort"', 'low,\n  "effort"')],
  ['no quotes around key', t('"term":', 'term:')],
  ['missing closing brace', t('\n}\n', '\n')],
  ['missing colon', t('"term": ', '"term" ')],
  ['equals', t('"term": ', '"term" = ')],
  ['key twice', t('"tags": ["hardware"]', '"term": "Disc"')],
  ['True', t('"tags": ["hardware"]', '"auto_link": { "to": False }')],
  ['wrong key', t('"tags"', '"tag"')],
  ['wrong key case', t('"tags"', '"Tags"')],
  ['camel', t('"tags": ["hardware"]', '"badCode": "x"')],
  ['wrong word', t('"severity": "low"', '"severity": "medum"')],
  ['capital word', t('"severity": "low"', '"severity": "High"')],
  ['number severity', t('"severity": "low"', '"severity": 3')],
  ['date german', t('"2026-11-02",\n  "upd', '"21.11.2026",\n  "upd')],
  ['date slashes', t('"2026-11-02",\n  "upd', '"11/21/2026",\n  "upd')],
  ['date 1 digit', t('"2026-11-02",\n  "upd', '"2026-1-2",\n  "upd')],
  ['string for list', t('["hardware"]', '"hardware, storage"')],
  ['list for string', t('"It is slower than a cache."', '["It is slower.", "And cheaper."]')],
  ['object in a list file', { 'glossary/disk.json': `[${sound}]` }],
  ['empty file', { 'glossary/disk.json': '' }],
  ['only spaces', { 'glossary/disk.json': '  \n' }],
  ['yaml in json', { 'glossary/disk.json': 'slug: disk\nterm: Disk\n' }],
  ['two objects', { 'glossary/disk.json': sound + sound }],
  ['missing fields', { 'glossary/disk.json': '{ "slug": "disk", "term": "Disk" }' }],
  ['slug unequal', { 'glossary/hard-disk.json': sound }],
  ['upper case file', { 'glossary/Disk.json': sound }],
  ['space file', { 'glossary/hard disk.json': sound.replace('"disk"', '"hard disk"') }],
  ['wrong extension', { 'glossary/disk.jsn': sound }],
  ['upper ext', { 'glossary/disk.JSON': sound }],
  ['guide txt', { 'guides/reading.txt': guide }],
  ['link unknown', t('a cache', 'a [[cach]]')],
  ['link by title', t('a cache', 'a [[Cache]]')],
  ['related unknown', t('"tags": ["hardware"]', '"related": ["cach"]')],
  ['related title', t('"tags": ["hardware"]', '"related": ["Cache"]')],
  ['category name', t('"storage"', '"Storage"')],
  ['html in prose', t('It is slower', '<b>It</b> is slower<br>')],
  ['html in guide', g('Text.', '<div class="x">Text</div> and <b>bold</b>.')],
  ['two of one name', t('"tags": ["hardware"]', '"aliases": ["cache"]')],
  ['self prerequisite', t('"tags": ["hardware"]', '"prerequisites": ["disk"]')],
  ['url without https', t('"tags": ["hardware"]', '"refs": ["www.example.org/disk"]')],
  [
    'note outside',
    t(
      '"tags": ["hardware"]',
      '"good_code": "a = 1",\n  "code_language": "python",\n  "code_notes": {"good": [{"line": 0, "text": "x"}]}',
    ),
  ],
  [
    'note text',
    t(
      '"tags": ["hardware"]',
      '"good_code": "a = 1",\n  "code_language": "python",\n  "code_notes": {"good": ["2: x"]}',
    ),
  ],
  ['code as list', t('"tags": ["hardware"]', '"good_code": ["a = 1", "b = 2"]')],
  ['confused_with strings', t('"tags": ["hardware"]', '"confused_with": ["cache"]')],
  ['diagram string', t('"tags": ["hardware"]', '"diagram": "graph LR; A-->B"')],
  ['estimate', t('"tags": ["hardware"]', '"effort_estimate": "30 minutes"')],
  ['tab in json string', t('slower than', 'slower\tthan')],
  ['fm missing', { 'guides/reading.md': '# Reading\n\nText.\n' }],
  ['fm colon', g('Reading', 'Reading: fast')],
  ['fm tab', g('title: Reading', 'title: Reading\ntags:\n\t- disk')],
  ['fm tags string', g('title: Reading', 'title: Reading\ntags: disk, tape')],
  ['fm unclosed', { 'guides/reading.md': '---\ntitle: Reading\n\nText.\n' }],
  ['fm no space', g('title: Reading', 'title:Reading')],
  ['fm date german', g('2026-11-02\nupd', '21.11.2026\nupd')],
  ['fm unknown', g('title: Reading', 'title: Reading\nauthor: Me')],
  ['fm blank before', { 'guides/reading.md': '\n' + guide }],
  ['fm leading @', g('description: Where', 'description: @Where')],
  ['fence not closed', g('Text.', '```python\nprint(1)\n')],
  ['admonition unknown', g('Text.', ':::info\nText.\n:::')],
  ['admonition space', g('Text.', '::: note\nText.\n:::')],
  ['admonition unclosed', g('Text.', ':::note\nText.')],
  ['heading 1', g('Text.', '# Reading\n\nText.')],
  ['heading skipped', g('Text.', '## One\n\n#### Two\n\nText.')],
  ['image not there', g('Text.', '![A disk](disk.png)')],
  ['relative link', g('Text.', '[other](other.md)')],
  ['link .json', g('Text.', '[cache](/glossary/cachee)')],
  ['wiki unknown', g('Text.', '[[chache]]')],
  ['mdx unclosed tag', g('Text.', '<Aside>\n\nText.', 'mdx')],
  ['mdx brace', g('Text.', 'Use {curly braces} here.', 'mdx')],
  ['mdx br', g('Text.', 'One<br>two', 'mdx')],
  ['mdx unclosed brace', g('Text.', 'Use { here.', 'mdx')],
  ['mdx <', g('Text.', 'Faster than <10 ms', 'mdx')],
  ['mdx comment', g('Text.', '<!-- todo -->', 'mdx')],
  ['mdx autolink', g('Text.', 'See <https://example.org>.', 'mdx')],
  ['site missing title', { 'site.json': '{"url":"https://example.org"}' }],
  ['site url', { 'site.json': '{"title":"x","url":"example.org"}' }],
  ['site categories list', { 'site.json': '{"title":"x","url":"https://example.org","categories":["storage"]}' }],
  ['site lang', { 'site.json': '{"title":"x","url":"https://example.org","lang":"english"}' }],
];

const site = `{
  "title": "Storage words",
  "url": "https://example.org",
  "categories": { "storage": { "name": "Storage" } }
}
`;
const cache = sound.replaceAll('disk', 'cache').replaceAll('Disk', 'Cache').replaceAll('a cache.', 'a register.');

const answerTo = (files: Files): Promise<string> => {
  const all: Files = { 'site.json': site, 'glossary/cache.json': cache, ...files };
  return withFiles(all, (folder) => {
    const textOf = (file: string): string | undefined => all[file];
    return issuesToText(compileFolder(folder).issues, { root: 'content/', textOf });
  });
};

test('what is sound is not objected to', async () => {
  expect(await answerTo({ ...t('', ''), ...g('', '') })).toBe('');
});

test('every typical mistake is answered by a message that is enough to mend it', async () => {
  const answers = await Promise.all(
    mistakes.map(async ([mistake, files]) => [mistake, await answerTo(files)] as const),
  );
  expect(answers.filter(([, answer]) => answer === '').map(([mistake]) => mistake)).toEqual([]);
  const text = answers.map(([mistake, answer]) => `## ${mistake}\n\n${answer}`).join('\n');
  await expect(text).toMatchFileSnapshot('../golden/issues/typical-mistakes.txt');
});
