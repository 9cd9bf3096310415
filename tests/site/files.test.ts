/** The built fixture site, file by file. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, inject, test } from 'vitest';
import type { SearchNames } from '../../src/schema/search-names.ts';
import { htmlFaults } from '../../scripts/html-rules.ts';
import { listFiles } from '../../src/astro/files.ts';
import { fixture } from '../fixtures.ts';

const { root, docs, output } = inject('sites');
const read = (path: string, site = root): string => readFileSync(join(site, path), 'utf8');
const files = listFiles(root);
const pages = files.filter((path) => path.endsWith('.html'));
const slugs = ['cache', 'cache_stampede', 'drum', 'ecole', 'memoisation', 'three_equals', 'time_to_live'];

type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a page. */
const elementsOf = (html: string): readonly Element[] => {
  const walk = (node: DefaultTreeAdapterTypes.Node): readonly Element[] => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(walk) : []),
  ];
  return walk(parse(html));
};
const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

describe('pictures of pages', () => {
  const contentOf = (elements: readonly Element[], property: string): string =>
    elements
      .flatMap((element) => (attributeOf(element, 'property') === property ? attributeOf(element, 'content') : []))
      .join();

  test.each([
    ['at the root', root, 'https://storage.example/'],
    ['below a base', docs, 'https://storage.example/docs/'],
  ])('are there for every page of a site %s, as PNG of 1200 by 630', (_, site, address) => {
    const shown = listFiles(site)
      .filter((path) => path.endsWith('.html') && !read(path, site).includes('http-equiv="refresh"'))
      .map((path) => [path, contentOf(elementsOf(read(path, site)), 'og:image')] as const);
    expect(shown.filter(([, image]) => !image.startsWith(address))).toEqual([]);
    for (const image of new Set(shown.map(([, image]) => image.slice(address.length)))) {
      const file = readFileSync(join(site, image));
      expect([image, file.toString('latin1', 1, 4), file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([
        image,
        'PNG',
        1200,
        630,
      ]);
    }
    expect(Object.fromEntries(shown)).toMatchObject({
      'glossary/cache.html': `${address}glossary/cache.png`,
      'guides/caching.html': `${address}guides/caching.png`,
      'category/storage.html': `${address}category/storage.png`,
      'severity/high.html': `${address}site.png`,
      'index.html': `${address}site.png`,
    });
  });

  test('come with a title and a description, which a term says once', () => {
    const elements = elementsOf(read('glossary/cache.html'));
    expect(contentOf(elements, 'og:title')).toBe('Cache · Storage words');
    expect(contentOf(elements, 'og:image:alt')).toBe('Cache · Storage words');
    const described = elements.filter((element) => attributeOf(element, 'property') === 'og:description');
    expect(described.map((element) => attributeOf(element, 'name'))).toEqual(['description']);
    expect(contentOf(elementsOf(read('severity/high.html')), 'og:title')).toMatch(/ · Storage words$/);
  });
});

describe('files', () => {
  test('are all there', () => {
    const expected = [
      ...['404.html', 'index.html', 'search.html', 'favicon.svg', 'theme.js'],
      ...['glossary/index.html', 'glossary/index.json', 'guides/index.html', 'category/index.html'],
      ...['about/coverage.html', 'browse/index.html', 'map.html', 'facets.json'],
      ...['path/index.html', 'path/from-nothing.html', 'path.json'],
      ...['category/storage.html', 'category/python.html', 'category/security.html'],
      ...slugs.flatMap((slug) => ['html', 'json', 'md'].map((ending) => `glossary/${slug}.${ending}`)),
      ...['caching', 'questions'].flatMap((slug) => ['html', 'json', 'md'].map((ending) => `guides/${slug}.${ending}`)),
      ...['term', 'guide', 'index', 'facets', 'path'].map((name) => `schema/1/${name}.schema.json`),
      ...['search/names.json', 'pagefind/pagefind.js', 'opensearch.xml', 'licences.txt'],
      ...['glossary/terms.ndjson', 'api/search/index.json', 'api/search/c_.json', 'api/search/-3d_.json'],
      ...['404.json', '_headers', '_redirects', 'deploy/nginx.conf', 'deploy/Caddyfile'],
    ];
    expect(expected.filter((path) => !files.includes(path))).toEqual([]);
  });

  test('are no others than these and what tools put beside them', () => {
    const known =
      /^(?:index|404|search|map)\.html$|^(?:about|glossary|guides|browse|category|severity|effort|difficulty|language|tag|status|compare|questions|path|schema|search|pagefind|api|llms|\.well-known|_astro)\/|^(?:favicon\.svg|site\.png|facets\.json|theme\.js|opensearch\.xml|licences\.txt|path\.json|robots\.txt|sitemap-(?:index|\d+)\.xml|llms(?:-full)?\.txt|openapi\.json|changes\.json|feed\.(?:xml|json)|atom\.xml)$/;
    const forHosts = /^(?:404\.json|_headers|_redirects)$|^deploy\/(?:nginx\.conf|Caddyfile)$/;
    expect(files.filter((path) => !known.test(path) && !forHosts.test(path))).toEqual([]);
  });

  test('are told in the summary', () => {
    expect(output).toContain('7 terms, 2 guides, 3 diagrams');
    expect(output).toContain(`${pages.length} pages`);
    expect(output).toContain('18 twins');
    expect(output).toContain('  the history begins anew');
    expect(output).toContain('  coverage of 6 terms: ');
    expect(output).toContain('4 warnings, 1 notice');
  });

  test('hold nothing of the machine that built them', () => {
    const told = files
      .filter((path) => !path.startsWith('pagefind/'))
      .filter((path) => /\/tmp\/|\/home\/|\/root\/|node_modules/.test(read(path)));
    expect(told).toEqual([]);
  });
});

describe('twins', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
  const isTwin = ajv.compile(JSON.parse(read('schema/1/term.schema.json')) as AnySchema);

  test.each(slugs)('the twin of %s fits the published schema', (slug) => {
    const fits = isTwin(JSON.parse(read(`glossary/${slug}.json`)));
    expect([fits, isTwin.errors ?? []]).toEqual([true, []]);
  });

  test('a key that was added since is no reason to refuse a twin', () => {
    const twin = JSON.parse(read('glossary/cache.json')) as Record<string, unknown>;
    expect(isTwin({ ...twin, added_later: 3 })).toBe(true);
  });

  test('what does not fit the schema is refused by it', () => {
    const twin = JSON.parse(read('glossary/cache.json')) as Record<string, unknown>;
    expect(isTwin({ ...twin, severity: 'grave' })).toBe(false);
    expect(isTwin({ ...twin, citation: undefined })).toBe(false);
  });

  test.each(slugs)('the twin of %s says what its file says', (slug) => {
    const file = readFileSync(join(fixture('full-site'), `glossary/${slug}.json`), 'utf8');
    const source = JSON.parse(file) as { readonly diagram?: object };
    const words = { text: expect.any(String) as unknown };
    const { citation, ...twin } = JSON.parse(read(`glossary/${slug}.json`)) as Record<string, unknown>;
    expect(twin).toEqual({ ...source, ...(source.diagram && { diagram: { ...source.diagram, ...words } }) });
    expect(citation).toMatchObject({ canonical_url: `https://storage.example/glossary/${slug}`, licence: 'CC BY 4.0' });
  });

  test('say what a diagram shows, and so does the page', () => {
    const { diagram } = JSON.parse(read('glossary/cache.json')) as { diagram: Readonly<Record<string, string>> };
    const lines = diagram['text']?.split('\n') ?? [];
    expect(lines).toContain('In the cache? → Answer: yes');
    expect(read('glossary/cache.md')).toContain(`\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\n`);
    expect(read('glossary/cache.html')).toContain(lines.map((line) => `<li>${line}</li>`).join(''));
  });

  test('the index names every twin with the digest of its bytes', () => {
    const index = JSON.parse(read('glossary/index.json')) as {
      terms: { slug: string; content_hash: string; json_url: string }[];
    };
    expect(index.terms.map(({ slug }) => slug)).toEqual(slugs);
    for (const { slug, content_hash, json_url } of index.terms) {
      const hash = createHash('sha256')
        .update(readFileSync(join(root, `glossary/${slug}.json`)))
        .digest('hex');
      expect(content_hash).toBe(`sha256:${hash}`);
      expect(json_url).toBe(`https://storage.example/glossary/${slug}.json`);
    }
  });

  test('names of the search lead to pages', () => {
    const { pages: rows } = JSON.parse(read('search/names.json')) as SearchNames;
    expect(rows.map(([path]) => path).filter((path) => !files.includes(`${path}.html`))).toEqual([]);
    expect(rows.flatMap(([, title, , , , , aliases, former]) => [title, ...aliases, ...former])).toEqual(
      expect.arrayContaining(['TTL', '===', 'identity', 'C++ cache', 'Caching from the ground up']),
    );
  });
});

describe.each(pages)('%s', (path) => {
  const elements = elementsOf(read(path));

  test('keeps the policy: no style attribute, no handler, no inline script but data, no inline style', () => {
    const faults = elements.flatMap((element) => [
      ...element.attrs
        .filter(({ name }) => name === 'style' || name.startsWith('on'))
        .map(({ name }) => `${element.tagName} ${name}`),
      ...(element.tagName === 'style' ? ['style'] : []),
      ...(element.tagName === 'script' &&
      !attributeOf(element, 'src') &&
      attributeOf(element, 'type') !== 'application/ld+json'
        ? ['inline script']
        : []),
    ]);
    expect(faults).toEqual([]);
  });

  test('has the policy first, one title, one h1, a language and a canonical address', () => {
    const head = elements.slice(
      elements.findIndex(({ tagName }) => tagName === 'head') + 1,
      3 + elements.findIndex(({ tagName }) => tagName === 'head'),
    );
    expect(head.map((element) => attributeOf(element, 'http-equiv') ?? attributeOf(element, 'charset'))).toContain(
      'content-security-policy',
    );
    const count = (name: string): number => elements.filter(({ tagName }) => tagName === name).length;
    expect([count('title'), count('h1'), count('main')]).toEqual([1, 1, 1]);
    expect(elements.find((element) => attributeOf(element, 'lang') === 'en')?.tagName).toBe('html');
    expect(elements.filter((element) => attributeOf(element, 'rel') === 'canonical')).toHaveLength(1);
  });

  test('has no id twice', () => {
    const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('has headings in order, none left out', () => {
    const levels = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName)).map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('is valid HTML', async () => {
    expect(await htmlFaults(read(path))).toEqual([]);
  });
});

describe('below a base path', () => {
  test('every internal link begins with the base', () => {
    const links = listFiles(docs)
      .filter((path) => path.endsWith('.html'))
      .flatMap((path) =>
        elementsOf(read(path, docs)).flatMap(
          (element) => attributeOf(element, 'href') ?? attributeOf(element, 'src') ?? [],
        ),
      );
    expect(links.filter((link) => !/^(?:https?:|mailto:|#|\/docs\/)/.test(link))).toEqual([]);
    expect(links).toContain('/docs/glossary/cache');
  });

  test('addresses in twins have it too', () => {
    expect(read('glossary/cache.json', docs)).toContain(
      '"canonical_url": "https://storage.example/docs/glossary/cache"',
    );
    expect(read('guides/caching.md', docs)).toContain('https://storage.example/docs/glossary/cache.md');
  });

  test('the files are the same', () => {
    const names = (site: string): readonly string[] =>
      listFiles(site).filter((path) => !/^(?:pagefind|_astro)\//.test(path));
    expect(names(docs)).toEqual(names(root));
  });
});

describe('the page of a term', () => {
  const cache = elementsOf(read('glossary/cache.html'));
  const fieldsOf = (elements: readonly Element[]): ReadonlySet<string> =>
    new Set(elements.flatMap((element) => attributeOf(element, 'data-field') ?? []));

  test('shows every field that its file fills', () => {
    expect([...fieldsOf(cache)]).toEqual(
      expect.arrayContaining([
        ...[
          'term',
          'short',
          'long',
          'aliases',
          'tags',
          'category',
          'difficulty',
          'severity',
          'severity_reason',
          'effort',
        ],
        ...[
          'effort_estimate',
          'created',
          'updated',
          'applies_to',
          'misconception',
          'why_it_matters',
          'common_mistakes',
        ],
        ...['when_to_use', 'avoid_when', 'bad_code', 'good_code', 'quick_fix', 'detection.tools', 'detection.hints'],
        ...[
          'agent.confidence',
          'taxonomy.cwe',
          'related',
          'prerequisites',
          'related_problems',
          'guides',
          'referred_by',
          'refs',
        ],
      ]),
    );
  });

  test('shows no trace of fields that are empty', () => {
    const traces = (page: string, empty: readonly string[]): readonly string[] => {
      const fields = fieldsOf(elementsOf(read(page)));
      return empty.filter((field) => fields.has(field));
    };
    const inDrum = ['aliases', 'misconception', 'common_mistakes', 'related', 'prerequisites', 'refs', 'difficulty'];
    expect(traces('glossary/drum.html', inDrum)).toEqual([]);
    const inTimeToLive = ['misconception', 'bad_code', 'good_code', 'code_notes.bad', 'code_verify', 'related', 'refs'];
    expect(traces('glossary/time_to_live.html', inTimeToLive)).toEqual([]);
  });

  test('shows markup of its author as text', () => {
    expect(read('glossary/cache.html')).toContain('&lt;b onclick="alert(1)"&gt;not bold&lt;/b&gt; {1 + 1}');
  });

  test('draws its diagram as static SVG without foreign objects', () => {
    expect(cache.filter(({ tagName }) => tagName === 'svg').length).toBeGreaterThan(0);
    expect(cache.filter(({ tagName }) => tagName === 'foreignObject')).toEqual([]);
  });

  test('leads from a deprecated term to the one that replaces it', () => {
    expect(read('glossary/drum.html')).toMatch(/data-value="deprecated"[^]*?<a href="\/glossary\/cache">Cache<\/a>/);
  });

  test('is reached from its former address', () => {
    expect(read('glossary/identity.html')).toContain('content="0; url=/glossary/three_equals"');
    expect(read('glossary/identity.html', docs)).toContain('content="0; url=/docs/glossary/three_equals"');
  });

  test('offers its twins and its data for search engines', () => {
    const alternates = cache
      .filter((element) => attributeOf(element, 'rel') === 'alternate')
      .map((element) => attributeOf(element, 'href'));
    expect(alternates).toEqual(['/glossary/cache.json', '/glossary/cache.md']);
    const [, data = ''] =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read('glossary/cache.html')) ?? [];
    const { '@graph': graph } = JSON.parse(data) as { readonly '@graph': readonly Readonly<Record<string, unknown>>[] };
    expect(graph.find(({ '@type': type }) => type === 'DefinedTerm')).toMatchObject({ termCode: 'cache' });
  });
});

describe('the page on coverage', () => {
  const page = read('about/coverage.html');

  test('counts what is there and links what is missing', () => {
    expect(page).toMatch(/With a diagram[^]*?<td[^>]*>1 of 6<\/td>[^]*?<a href="#term-diagram">5<\/a>/);
    expect(page).toMatch(/<li id="term-diagram"[^]*?<a href="\/glossary\/time_to_live">Time to live<\/a>/);
  });

  test('names what is wanted, and is reached from every page', () => {
    expect(page).toContain('<code>write_back</code>');
    expect(read('glossary/cache.html')).toContain('<a href="/about/coverage">Coverage</a>');
  });
});

describe('the page of a guide', () => {
  const guide = read('guides/caching.html');

  test.each([
    ['a title of code', 'copy.py'],
    ['a marked line', '<mark class="line">'],
    ['a wrong/right pair', 'data-verdict="good"'],
    ['a prompt', 'class="prompt"'],
    ['a remark', 'data-kind="note"'],
    ['a remark with its own title', 'Mind the gap'],
    ['a diagram', 'class="diagram"'],
    ['a term card', 'term-card'],
    ['a link to a term', '<a href="/glossary/cache" class="term-link">Cache</a>'],
    ['a time of day', 'At 12:30 a copy of 9:15 is <em>old</em>.'],
    ['a question', 'Is a copy enough?'],
    ['a heading that links to itself', 'aria-label="Link to “The first copy”"'],
    ['the next guide', 'rel="next"'],
    ['a table with aligned columns', 'align-right'],
  ])('shows %s', (_, text) => {
    expect(guide).toContain(text);
  });

  test('written as plain Markdown runs nothing', () => {
    const plain = read('guides/questions.html');
    expect(plain).toContain('{1 + 1}');
    expect(plain).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test('has the anchors its table of contents leads to', () => {
    const elements = elementsOf(read('guides/questions.html'));
    const ids = new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? []));
    const anchors = elements
      .flatMap((element) => attributeOf(element, 'href') ?? [])
      .filter((link) => /^#./.test(link));
    expect(anchors.filter((anchor) => !ids.has(decodeURIComponent(anchor.slice(1))))).toEqual([]);
    expect(anchors).toContain('#why-keep-copies-1');
  });
});

describe('lists', () => {
  test('the A to Z names every term and what is wanted', () => {
    const list = read('glossary/index.html');
    expect(slugs.filter((slug) => !list.includes(`href="/glossary/${slug}"`))).toEqual([]);
    expect(list).toContain('write_back');
  });

  test('a category names its terms and no others', () => {
    const list = read('category/python.html');
    expect(slugs.filter((slug) => list.includes(`href="/glossary/${slug}"`))).toEqual([
      'cache_stampede',
      'memoisation',
    ]);
  });
});
