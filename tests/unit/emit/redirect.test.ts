import { expect, test } from 'vitest';
import { redirectsOf, redirectToHtml } from '../../../src/emit/redirect.ts';
import { glossaryOf } from '../../content.ts';

const glossary = glossaryOf({
  site: { base: '/docs' },
  terms: {
    cache: { renamed_from: ['buffer_cache', 'store'] },
    store: { term: 'Store <T> & more', renamed_from: ['shop', 'buffer_cache'] },
  },
});

test('a former slug leads to its term, unless a term has that slug today', () => {
  expect(redirectsOf(glossary)).toEqual([
    { from: 'buffer_cache', to: 'cache' },
    { from: 'shop', to: 'store' },
  ]);
});

test('the page leads on without a script and names its target as text', () => {
  const html = redirectToHtml(glossary, { from: 'shop', to: 'store' });
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/docs/glossary/store">');
  expect(html).toContain('<link rel="canonical" href="https://example.org/docs/glossary/store">');
  expect(html).toContain('<a href="/docs/glossary/store">Store &lt;T&gt; &amp; more</a>');
  expect(html).not.toContain('<script');
});
