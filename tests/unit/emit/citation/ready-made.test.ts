import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { guideToWork, termToWork } from '../../../../src/emit/citation/cited-work.ts';
import { readyMadeCitations, type ReadyMade } from '../../../../src/emit/citation/ready-made.ts';
import { glossaryOf, guideFile, soleTerm } from '../../../content.ts';

type Fields = Readonly<Record<string, unknown>>;

const site = {
  author: { name: 'Ann & Bo', url: 'https://ann.example' },
  licence: { name: 'CC BY 4.0', url: 'https://cc.example/by' },
};

const citationsOf = (fields: Fields = {}, siteFields: Fields = site): Readonly<Record<ReadyMade['form'], string>> => {
  const { glossary, term } = soleTerm(fields, siteFields);
  const made = readyMadeCitations(glossary.site, termToWork(glossary.site, term));
  return Object.fromEntries(made.map(({ form, text }) => [form, text])) as Record<ReadyMade['form'], string>;
};

/** Names that mean something in one of the formats. */
const hostile = [
  'C{++}',
  'an unclosed { brace',
  'a closing } brace',
  String.raw`back\slash \input{x}`,
  '100 % of $x_1^2 & #5 ~ <b>',
  '*not* _emphasised_ `code` [a](b) | $\\alpha$',
  '# no heading',
  '1. no list',
  '- no list',
  '&amp; is no entity',
  '“quoted” "twice"',
  '```',
  "--flag, ---, ''nothing''",
  'two\nlines',
  'ε-greedy, façade, 雪',
];

/** Author and title as a program that knows BibTeX reads them. */
const readBibtex = (text: string): unknown => new Cite(text).data[0];

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('every form of a citation', () => {
  test('says who, what, where, when, and under which licence', () => {
    expect(citationsOf()).toEqual({
      text: 'Ann & Bo, “Cache”, Storage words, 2026-02-01, https://example.org/glossary/cache. CC BY 4.0.',
      markdown:
        '[Ann & Bo](<https://ann.example>), [Cache](<https://example.org/glossary/cache>), Storage words, 2026-02-01, [CC BY 4.0](<https://cc.example/by>)',
      bibtex: [
        '@misc{cache,',
        String.raw`  author = {{Ann \& Bo}},`,
        '  title = {{Cache}},',
        '  howpublished = {Storage words},',
        '  year = {2026},',
        '  month = feb,',
        '  url = {https://example.org/glossary/cache},',
        '  note = {Updated: 2026-02-01; Licence: CC BY 4.0}',
        '}',
      ].join('\n'),
      json: [
        '[',
        '  {',
        '    "id": "cache",',
        '    "type": "entry-dictionary",',
        '    "title": "Cache",',
        '    "author": [{"literal":"Ann & Bo"}],',
        '    "container-title": "Storage words",',
        '    "issued": {"date-parts":[[2026,2,1]]},',
        '    "original-date": {"date-parts":[[2026,1,5]]},',
        '    "URL": "https://example.org/glossary/cache",',
        '    "language": "en",',
        '    "note": "Licence: CC BY 4.0"',
        '  }',
        ']',
      ].join('\n'),
    });
  });

  test('leaves out what a site does not say', () => {
    const { text, markdown, bibtex, json } = citationsOf({}, {});
    expect(text).toBe('“Cache”, Storage words, 2026-02-01, https://example.org/glossary/cache.');
    expect(markdown).toBe('[Cache](<https://example.org/glossary/cache>), Storage words, 2026-02-01');
    expect(bibtex).not.toMatch(/author|Licence/);
    expect(json).not.toMatch(/author|note/);
  });

  test('names whoever wrote a term elsewhere, and claims nothing of this site for it', () => {
    const citation = {
      canonical_url: 'https://elsewhere.example/cache',
      source: 'Elsewhere',
      author: 'P.F.',
      licence: 'Citation with attribution; bulk reproduction not permitted.',
    };
    const { text, markdown } = citationsOf({ citation });
    expect(text).toBe(
      'P.F., “Cache”, Elsewhere, 2026-02-01, https://elsewhere.example/cache. Citation with attribution; bulk reproduction not permitted.',
    );
    expect(markdown).not.toContain('cc.example');
  });

  test('speaks the language of the site', () => {
    const { text, bibtex } = citationsOf({}, { ...site, lang: 'de' });
    expect(text).toContain('„Cache“');
    expect(bibtex).toContain('Lizenz: CC BY 4.0');
  });

  test('has a guide as a page', () => {
    const glossary = glossaryOf({ site, guides: [guideFile('start.md', 'Text.')] });
    const [guide] = glossary.guides;
    if (!guide) throw new Error('There is no guide.');
    const work = guideToWork(glossary.site, guide);
    expect(work).toMatchObject({ key: 'guide-start', kind: 'page', url: 'https://example.org/guides/start' });
    const texts = readyMadeCitations(glossary.site, work).map(({ text }) => text);
    expect(texts.join('\n')).toContain('"type": "webpage"');
  });
});

describe.each(hostile)('a term, an author and a licence called %j', (name) => {
  const made = citationsOf({ term: name }, { author: name, licence: name });
  const line = oneLine(name);

  test('stay one line of plain text', () => {
    expect(made.text).toBe(
      `${line}, “${line}”, Storage words, 2026-02-01, https://example.org/glossary/cache. ${line}.`,
    );
  });

  test('stay themselves in BibTeX, as a program reads it', () => {
    expect(readBibtex(made.bibtex)).toMatchObject({
      id: 'cache',
      title: line,
      author: [{ family: line }],
      URL: 'https://example.org/glossary/cache',
    });
  });

  test('stay themselves in CSL-JSON', () => {
    expect(JSON.parse(made.json)).toMatchObject([
      { title: line, author: [{ literal: line }], note: `Licence: ${line}` },
    ]);
  });

  test('are text in Markdown, in one paragraph with one link', () => {
    const { children } = markdownToMdast(made.markdown, { position: false }) as {
      readonly children: readonly { readonly type: string; readonly children?: readonly Fields[] }[];
    };
    expect(children.map(({ type }) => type)).toEqual(['paragraph']);
    const textOf = (node: Fields): string =>
      'children' in node ? (node['children'] as readonly Fields[]).map(textOf).join('') : String(node['value']);
    const parts = children[0]?.children ?? [];
    expect(parts.map(({ type }) => type)).toEqual(['text', 'link', 'text']);
    expect(parts.map(textOf).join('')).toBe(`${line}, ${line}, Storage words, 2026-02-01, ${line}`);
  });
});

test('an address cannot end the field or the link it stands in', () => {
  const { bibtex, markdown } = citationsOf({
    citation: { canonical_url: 'https://elsewhere.example/?q={x}&y=<z>' },
  });
  expect(bibtex).toContain('url = {https://elsewhere.example/?q=%7Bx%7D&y=');
  expect(markdown).toContain('(<https://elsewhere.example/?q={x}&y=%3Cz%3E>)');
});
