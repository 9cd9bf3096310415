import { describe, expect, test } from 'vitest';
import { linksOfGuide } from '../../../../src/model/term-links/links-of-guide.ts';
import { linksOfTerm } from '../../../../src/model/term-links/links-of-term.ts';
import { glossaryOf, guideFile, guideOf, termOf } from '../../../content.ts';

type Fields = Readonly<Record<string, unknown>>;

const others = { disk: {}, tape: { aliases: ['reel'] } };

/** `path: words` of every link in the term "cache" with these fields. */
const inTerm = (fields: Fields, site: Fields = {}): readonly string[] => {
  const glossary = glossaryOf({ site, terms: { ...others, cache: { ...fields } } });
  return linksOfTerm(termOf(glossary, 'cache').source, glossary.names).flatMap(({ path, text, links }) =>
    links.map(({ start, end }) => `${path.join('.')}: ${text.slice(start, end)}`),
  );
};

/** `section: words` of every link in a guide with this body. */
const inGuide = (body: string, frontMatter = '', name = 'a.mdx'): readonly string[] => {
  const glossary = glossaryOf({ terms: { ...others, cache: {} }, guides: [guideFile(name, body, frontMatter)] });
  return linksOfGuide(guideOf(glossary, 'a'), glossary.names).flatMap(({ section, text, links }) =>
    links.map(({ start, end }) => `${section}: ${text.slice(start, end)}`),
  );
};

describe('in a term', () => {
  test('the first mention in each section is linked', () => {
    expect(
      inTerm({
        long: 'A disk and a disk and a tape.',
        when_to_use: ['A reel.', 'A disk, a tape.'],
        detection: { hints: ['Two disks.'] },
      }),
    ).toEqual(['long: disk', 'long: tape', 'when_to_use.0: reel', 'when_to_use.1: disk', 'detection.hints.0: disks']);
  });

  test('its own names are not linked, nor is the definition', () => {
    expect(inTerm({ short: 'A disk.', long: 'A cache.' })).toEqual([]);
  });

  test('a section whose author links the term has no second link', () => {
    expect(inTerm({ long: 'A disk. See [[disk]].', misconception: 'A disk.' })).toEqual(['misconception: disk']);
    expect(inTerm({ long: 'A disk. See [this](/glossary/disk#x).' })).toEqual([]);
  });

  test('words between [[| and ]] are not linked', () => {
    expect(inTerm({ long: 'A [[|disk]], then a disk.' })).toEqual(['long: disk']);
    expect(inTerm({ long: 'A [[|disk]].' })).toEqual([]);
  });

  test('nothing is linked where the author or the site wants no links', () => {
    expect(inTerm({ long: 'A disk.', auto_link: { from: false } })).toEqual([]);
    expect(inTerm({ long: 'A disk.' }, { features: { term_links: false } })).toEqual([]);
  });
});

describe.each(['a.md', 'a.mdx'])('in a guide, %s,', (name) => {
  test('the first mention under each heading and in each answer is linked', () => {
    const body = 'A disk, a disk.\n\n## One\n\nA disk.\n\n:::question[Two]\nA disk.\n:::\n\nA disk and a disk.\n';
    expect(inGuide(body, '', name)).toEqual([': disk', 'One: disk', 'Two: disk', 'One: disk']);
  });

  test.each([
    ['headings', '## A disk'],
    ['code', '`disk`\n\n```text\ndisk\n```'],
    ['links', '[a disk](https://example.org)'],
    ['labels', ':::note[A disk]\nHi.\n:::'],
    ['the head of a table', '| disk |\n| --- |\n| x |'],
    ['passages that stay plain', ':::plain\nA disk.\n:::'],
    ['words that stay plain', 'A [[|disk]].'],
    ['a section with a link by hand', 'A disk. And [[disk]].'],
  ])('nothing is linked in %s', (_, body) => {
    expect(inGuide(body, '', name)).toEqual([]);
  });

  test.each([
    ['lists', '- A disk.'],
    ['tables', '| x |\n| --- |\n| disk |'],
    ['remarks', ':::note\nA disk.\n:::'],
    ['emphasis', 'A **disk**.'],
    ['quotations', '> A disk.'],
    ['a time of day before it', 'At 12:30 a disk.'],
  ])('names are linked in %s', (_, body) => {
    expect(inGuide(body, '', name)).toEqual([': disk']);
  });

  test('nothing is linked where its author wants no links', () => {
    expect(inGuide('A disk.', 'auto_link: false\n', name)).toEqual([]);
  });
});

test('a term card counts as a link by hand', () => {
  expect(inGuide('<TermCard slug="disk" />\n\nA disk, a tape.')).toEqual([': tape']);
});
