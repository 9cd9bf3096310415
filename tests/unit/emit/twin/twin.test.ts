import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishedSchema } from '../../../../src/emit/schemas/published-schema.ts';
import { createTwins } from '../../../../src/astro/artefacts/twins.ts';
import { guideToTwin, termToTwin, twinToText, withoutVersion, withVersion } from '../../../../src/emit/twin/twin.ts';
import { sha256 } from '../../../../src/astro/workspace.ts';
import { compile } from '../../../../src/compile.ts';
import { outlineMarkdown } from '../../../../src/render/outline.ts';
import { glossaryOf, guideFile, guideOf, soleTerm, termOf } from '../../../content.ts';
import { today } from '../../../fixtures.ts';

test('a term with a citation of its own has a twin of the same bytes', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../golden/binary_search/term.json'), 'utf8');
  const file = { path: 'glossary/binary_search.json', text };
  const { glossary, issues } = compile(
    { site: undefined, terms: [file], guides: [], issues: [] },
    { today, hash: sha256, outline: outlineMarkdown },
  );
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(twinToText(termToTwin(glossary.site, termOf(glossary, 'binary_search'), new Map()))).toBe(text);
});

describe('the twin of a term', () => {
  const source = 'flowchart TD\n A';
  const texts = new Map([[source, 'A']]);
  const twinOf = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
    const { glossary, term } = soleTerm(fields);
    return termToTwin(glossary.site, term, texts);
  };

  test('keeps empty fields, and leaves out what the file leaves out', () => {
    const twin = twinOf({ misconception: '', aliases: [] });
    expect(twin).toMatchObject({ misconception: '', aliases: [] });
    expect(Object.keys(twin)).not.toContain('quick_fix');
  });

  test('has its keys in the published order, whatever the order of the file', () => {
    const keys = Object.keys(
      twinOf({ diagram: { type: 'mermaid', source: 'flowchart TD\n A' }, tags: [], aliases: [] }),
    );
    expect(keys).toEqual([
      ...['slug', 'term', 'category', 'short', 'long', 'aliases', 'tags', 'severity', 'effort', 'created', 'updated'],
      ...['diagram', 'citation'],
    ]);
  });

  test.each([
    [
      'with the words of its diagram last',
      { type: 'mermaid', source, alt: 'One box.' },
      '"type","source","alt","text"',
    ],
    ['without an alt that nobody wrote', { source, type: 'mermaid' }, '"type","source","text"'],
    [
      'with the words of now, when it is made of a twin',
      { text: 'old', type: 'mermaid', source },
      '"type","source","text"',
    ],
  ])('is whole %s', (_, diagram, keys) => {
    const twin = twinOf({ diagram })['diagram'] as Readonly<Record<string, string>>;
    expect(JSON.stringify(Object.keys(twin))).toBe(`[${keys}]`);
    expect(twin['text']).toBe('A');
  });

  test('tells no words of a diagram that could not be drawn', () => {
    expect(twinOf({ diagram: { type: 'mermaid', source: 'flowchart' } })['diagram']).not.toHaveProperty('text');
  });

  test('does not tell of the editor’s schema', () => {
    expect(twinOf({ $schema: '../../.vscode/term.schema.json' })).not.toHaveProperty('$schema');
  });

  test('ends without a line feed', () => {
    expect(twinToText(twinOf({}))).toMatch(/\}$/);
  });
});

test('the schema of twins lists the keys of the twin and asks for a citation', () => {
  const { glossary } = soleTerm();
  const schema = publishedSchema(glossary.site, 'term') as { required: string[]; $id: string; $schema: string };
  expect(schema.required).toContain('citation');
  expect(JSON.stringify(schema)).toContain('"description":"What the diagram says in words');
  expect(schema.$id).toBe('https://example.org/schema/1/term.schema.json');
  expect(schema.$schema).toContain('2020-12');
});

test('the twin of a guide holds its body and absolute links', () => {
  const glossary = glossaryOf({
    terms: { cache: {} },
    guides: [
      guideFile('caching.md', '## Why\n\nText.\n', 'terms: [cache, disk]\nsee_also:\n  - to: https://example.org/x\n'),
    ],
    overrides: { base: '/docs/' },
  });
  expect(guideToTwin(glossary.site, guideOf(glossary, 'caching'), new Map())).toMatchObject({
    slug: 'caching',
    reading_minutes: 1,
    headings: [{ depth: 2, text: 'Why', slug: 'why' }],
    body_markdown: '## Why\n\nText.',
    links: {
      terms: [
        { to: 'cache', url: 'https://example.org/docs/glossary/cache' },
        { to: 'disk', url: null },
      ],
      see_also: [{ kind: 'web', url: 'https://example.org/x' }],
    },
    citation: { canonical_url: 'https://example.org/docs/guides/caching' },
  });
});

describe('a twin that says its version', () => {
  const { glossary, term } = soleTerm({ bad_code: '"content_hash": "sha256:x"\n}' });
  const text = twinToText(termToTwin(glossary.site, term, new Map()));
  const hash = sha256(text);

  test('ends with the version of its schema and the digest of all before them', () => {
    const versioned = JSON.parse(withVersion(text, hash)) as Record<string, unknown>;
    expect(Object.entries(versioned).slice(-2)).toEqual([
      ['schema_version', 1],
      ['content_hash', `sha256:${hash}`],
    ]);
    const { schema_version: _, content_hash: __, ...rest } = versioned;
    expect(sha256(JSON.stringify(rest, null, 4))).toBe(hash);
  });

  test('is the same text without it', () => {
    expect(withoutVersion(withVersion(text, hash))).toBe(text);
    expect(withoutVersion(text)).toBe(text);
  });
});

test('twins say their version only where the site asks for it, with the same digest', () => {
  const twinsOf = (features: object) => {
    const { glossary, term } = soleTerm({}, { features });
    const twins = createTwins(glossary, new Map());
    return { text: twins.textOf(term), hash: twins.hashOf(term) };
  };
  const [plain, versioned] = [twinsOf({}), twinsOf({ twin_version: true })];
  expect(plain.text).not.toContain('content_hash');
  expect(versioned.hash).toBe(plain.hash);
  expect(versioned.text).toBe(withVersion(plain.text, plain.hash));
});
