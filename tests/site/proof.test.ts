/** The proof of guides is proven on built ones: whatever is altered on a page or in a Markdown twin is found. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { scanPage } from '../../src/astro/proof/page-scan.ts';
import { compareGuideMarkdown } from '../../src/astro/proof/guide-markdown-proof.ts';
import { compareGuide, guideProofs } from '../../src/astro/proof/guide-proofs.ts';
import type { Fields } from '../../src/astro/proof/reading.ts';
import { canonicalOf } from '../../src/astro/proof/verify.ts';
import { guideTwinSchema } from '../../src/schema/published/guide-twin.ts';
import { guideOf } from '../content.ts';
import { compileFixture } from '../fixtures.ts';

const { root } = inject('sites');
const { glossary } = compileFixture('full-site');

const filesOf = (slug: string) => {
  const read = (ending: string): string => readFileSync(join(root, `guides/${slug}.${ending}`), 'utf8');
  const twin = JSON.parse(read('json')) as Fields;
  const guide = guideOf(glossary, slug);
  const inPage = (html: string, record = twin) =>
    compareGuide(glossary.site, guide, record, scanPage(html), canonicalOf(html)).map(({ field }) => field);
  const inMarkdown = (text: string, record = twin) =>
    compareGuideMarkdown(glossary.site, guide, record, text).map(({ field }) => field);
  return { html: read('html'), markdown: read('md'), twin, inPage, inMarkdown };
};

const caching = filesOf('caching');
const questions = filesOf('questions');

test.each([
  ['caching', caching],
  ['questions', questions],
])('the page and the twins of the guide "%s" agree', (_, { html, markdown, inPage, inMarkdown }) => {
  expect([inPage(html), inMarkdown(markdown)]).toEqual([[], []]);
});

describe('the page of a guide differs in', () => {
  test.each([
    ['slug', /(<link rel="canonical" href="[^"]*)caching"/, '$1cashing"'],
    ['title', 'Caching from the ground up</h1>', 'Caching from the sky</h1>'],
    ['description', 'From the first copy to the last', 'From the first copy to no'],
    ['updated', 'datetime="2026-02-01"', 'datetime="2026-02-02"'],
    ['category', 'href="/category/storage"', 'href="/category/python"'],
    ['difficulty', 'data-value="beginner"', 'data-value="advanced"'],
    ['reading_minutes', ' min read', ' hours read'],
    ['headings', 'id="what-can-go-wrong"', 'id="what-can"'],
    ['headings', '>What can go wrong</h3>', '>What goes wrong</h3>'],
    ['terms', /(id="guide-terms"[^]*?<a href="\/glossary\/)cache"/, '$1cash"'],
    ['see_also', 'What happens when a copy expires.', 'What happens.'],
    ['see_also', /(id="guide-see-also"[^]*?<a href="\/glossary\/)cache_stampede"/, '$1cache"'],
    ['refs', 'href="https://docs.python.org/3/library/functools.html"', 'href="https://docs.python.org/"'],
    ['diagrams', /id="diagram-[0-9a-f]{8}"/, 'id="diagram-00000000"'],
    ['diagrams.alt', 'A key is looked up and then kept.', 'A key is lost.'],
    ['body_markdown', 'A guide in MDX may use', 'A guide may use'],
    ['body_markdown', 'A warning with its own title.', 'A warning.'],
    ['body_markdown', 'Answered from the copy', 'Not answered'],
    ['body_markdown', 'kept', 'lost'],
    ['citation.author', 'Ada Keeper', 'Bo'],
  ])('"%s" when %s becomes %s', (field, from, to) => {
    const altered = caching.html.replaceAll(new RegExp(typeof from === 'string' ? RegExp.escape(from) : from, 'g'), to);
    expect(altered).not.toBe(caching.html);
    expect(caching.inPage(altered)).toContain(field);
  });

  test('"body_markdown" when a code has lost a space', () => {
    const altered = questions.html.replaceAll('<span class="t', ' <span class="t');
    expect(questions.inPage(altered)).toContain('body_markdown');
  });
});

describe('the Markdown twin of a guide differs in', () => {
  test.each([
    ['slug', '/guides/caching.json)', '/guides/cashing.json)'],
    ['title', '# Caching from the ground up\n', '# Caching\n'],
    ['description', 'From the first copy to the last', 'From the first copy to no'],
    ['category', 'Category: Storage', 'Category: Python'],
    ['difficulty', 'Difficulty: Beginner', 'Difficulty: Advanced'],
    ['reading_minutes', 'Reading time: ', 'Reading time: 9'],
    ['created', 'Added: 2026-01-05', 'Added: 2026-01-06'],
    ['updated', 'Updated: 2026-02-01\n\nA guide', 'Updated: 2026-02-02\n\nA guide'],
    ['body_markdown', 'At 12:30', 'At 12:31'],
    ['body_markdown', '    store[key] = fetch(key)', '   store[key] = fetch(key)'],
    ['diagrams.text', 'Diagram as text:', 'Diagram:'],
    ['see_also', ': What happens when a copy expires.', ': What happens.'],
    ['refs', '<https://docs.python.org/3/library/functools.html>', '<https://docs.python.org/>'],
    ['citation.author', 'Ada Keeper', 'Bo'],
  ])('"%s" when %s becomes %s', (field, from, to) => {
    expect(caching.markdown).toContain(from);
    expect(caching.inMarkdown(caching.markdown.replaceAll(from, to))).toContain(field);
  });

  test('"tags" when one is another', () => {
    expect(questions.inMarkdown(questions.markdown.replace('Topics: faq', 'Topics: fax'))).toEqual(['tags']);
  });
});

describe('the table of proofs', () => {
  test('has every key of the twin, and no other', () => {
    expect(Object.keys(guideProofs).toSorted()).toEqual(Object.keys(guideTwinSchema.shape).toSorted());
  });
});
