import { expect, test } from 'vitest';
import { createFrame, frameToPage, termToFrameValues } from '../../../../src/emit/term/term-page.ts';
import { glossaryOf, termOf } from '../../../content.ts';

const glossary = glossaryOf({ terms: { cache: { term: 'Cache "<b>" & co', short: 'What `it` means.' } } });
const page = frameToPage(glossary);
const drawn = `<title>${page.title}</title><meta content="${page.description}"><link href="${page.canonical}"><script type="application/ld+json">${page.data ?? ''}</script><main>HeadwordFrameBody</main>`;

test('a frame is filled with the values of a term, escaped where they are text', () => {
  const fill = createFrame(drawn);
  const html = fill(
    termToFrameValues(glossary, termOf(glossary, 'cache'), { body: '<p>$& body</p>', version: '0123456789ab' }),
  );
  expect(html).toContain('<title>Cache &#34;&lt;b&gt;&#34; &#38; co · Storage words</title>');
  expect(html).toContain('<meta content="What it means.">');
  expect(html).toContain('href="https://example.org/glossary/cache"');
  expect(html).toContain('<main><p>$& body</p></main>');
  expect(html).toContain('"name":"Cache \\"\\u003cb>\\" & co"');
  expect(html).not.toContain('HeadwordFrame');
});

test('a frame that lacks a value is refused', () => {
  expect(() => createFrame(drawn.replace('HeadwordFrameBody', ''))).toThrow('The frame of pages lacks its Body.');
});
