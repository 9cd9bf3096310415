import { expect, test } from 'vitest';
import { openSearchDescription } from '../../../../src/emit/search/open-search.ts';
import { buildSite } from '../../../../src/model/site.ts';

const describeSite = (fields: object): string =>
  openSearchDescription(buildSite({ title: 'Words', url: 'https://example.org', ...fields }));

test('leads a browser to the search page, below the base', () => {
  expect(describeSite({ base: '/docs' })).toContain(
    '<Url type="text/html" method="get" template="https://example.org/docs/search?q={searchTerms}"/>',
  );
});

test('keeps to the lengths of the standard', () => {
  const text = describeSite({ title: 'A glossary of everything that is kept near, and of much that is not' });
  expect(text).toContain('<ShortName>A glossary of…</ShortName>');
  expect(text).toContain('<LongName>A glossary of everything that is kept near,…</LongName>');
});

test('takes names as text', () => {
  const text = describeSite({ title: 'C & <T>', description: 'Says "no"\u0007.' });
  expect(text).toContain('<ShortName>C &amp; &lt;T&gt;</ShortName>');
  expect(text).toContain('<Description>Says &quot;no&quot; .</Description>');
});
