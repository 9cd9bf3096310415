import { expect, test } from 'vitest';
import { termToCitation } from '../../../../src/emit/citation/citation.ts';
import { soleTerm } from '../../../content.ts';

test('a citation the file lacks is made from the site, in the order of the record', () => {
  const { glossary, term } = soleTerm(
    {},
    {
      author: { name: 'Ann', url: 'https://ann.org' },
      licence: 'CC BY 4.0',
      usage: { verbatim_allowed: ['short'], when_unsure: 'Link.' },
    },
  );
  const url = 'https://example.org/glossary/cache';
  expect(JSON.stringify(termToCitation(glossary.site, term.source))).toBe(
    JSON.stringify({
      canonical_url: url,
      html_url: url,
      json_url: `${url}.json`,
      source: 'Storage words',
      author: 'Ann',
      author_url: 'https://ann.org',
      licence: 'CC BY 4.0',
      usage: {
        verbatim_allowed: ['short'],
        when_unsure: 'Link.',
        attribution_examples: {
          inline_mention: 'According to Storage words: <quote>',
          markdown_link: `[Cache](${url}) (Storage words)`,
          footer_credit: `Source: Storage words — ${url}`,
        },
      },
    }),
  );
});

test('what the site does not say is left out', () => {
  const { glossary, term } = soleTerm();
  expect(Object.keys(termToCitation(glossary.site, term.source))).toEqual([
    'canonical_url',
    'html_url',
    'json_url',
    'source',
    'usage',
  ]);
});

test('a citation of the file is not touched', () => {
  const citation = { source: 'Elsewhere', licence: '' };
  const { glossary, term } = soleTerm({ citation });
  expect(termToCitation(glossary.site, term.source)).toEqual(citation);
});
