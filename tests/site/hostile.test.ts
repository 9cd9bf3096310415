/**
 * A site of hostile texts. A case is one text in one field of a term, of a guide or of site.json: it is refused with an issue
 * at its place, or it is published, and then it is text wherever it stands.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../src/astro/files.ts';
import { wordsOf } from '../../src/strings.ts';
import { acceptable, sampleContent, type Accepted } from '../hostile/content.ts';
import { hostileRuns } from '../hostile/runs.ts';
import { pageFaults, parsePage, skeletonOf, type Skeleton } from '../hostile/skeleton.ts';
import { markdownFaults, pageTextFaults, twinFaults } from '../hostile/term-faults.ts';
import { countTexts, writeContent } from '../hostile/write-content.ts';
import { parseXml } from '../xml.ts';
import { build, openWorkplace, type Run, type Workplace } from './site.ts';

const { numRuns: terms, seed } = hostileRuns(140);

/** What Markdown may add to a page of harmless texts. */
const markdown = [
  'h1@data-long',
  'section@data-long',
  'blockquote',
  'hr',
  'del',
  'br',
  'ol',
  'ol@start',
  'p',
  'pre',
  'em',
  'strong',
  'h4',
  'h4@id',
  'h5',
  'h5@id',
  'h6',
  'h6@id',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'th@scope',
  'th@class',
  'td',
  'td@class',
];

const readKnown = (folder: string): Skeleton =>
  new Set([
    ...markdown,
    ...listFiles(folder)
      .filter((path) => path.endsWith('.html'))
      .flatMap((path) => [...skeletonOf(parsePage(readFileSync(join(folder, path), 'utf8')))]),
  ]);

let place: Workplace;
let accepted: Accepted;
let run: Run;
let known: Skeleton;
let files: readonly string[];

beforeAll(() => {
  accepted = acceptable(sampleContent(seed, { terms, guides: Math.ceil(terms / 10) }));
  place = openWorkplace('valid');
  rmSync(place.content, { recursive: true });
  writeContent(place.content, accepted.content);
  run = build('--content', place.content, '--out', place.out);
  known = readKnown(inject('sites').root);
  files = run.code === 0 ? listFiles(place.out) : [];
}, 120_000);
afterAll(() => place.close());

const read = (path: string): string => readFileSync(join(place.out, path), 'utf8');
const faultsOf = (paths: readonly string[], find: (path: string) => readonly string[]): readonly string[] =>
  paths.flatMap((path) => find(path).map((fault) => `${path}: ${fault}`)).slice(0, 20);
const ending = (...ends: readonly string[]): readonly string[] =>
  files.filter((path) => ends.some((end) => path.endsWith(end)));
const eachTerm = (
  suffix: string,
  find: (text: string, term: Record<string, unknown>) => readonly string[],
): readonly string[] =>
  faultsOf(Object.keys(accepted.content.terms), (slug) =>
    find(read(`glossary/${slug}${suffix}`), accepted.content.terms[slug] ?? {}),
  );

describe('a site of hostile texts', () => {
  test('is built, of ten thousand of them', () => {
    expect(run.code, run.stderr.slice(-2_000)).toBe(0);
    expect(countTexts(accepted.content)).toBeGreaterThan(70 * terms);
  });

  test('refuses what it refuses with an issue at its place', () => {
    expect(accepted.refused.filter(({ file, line, message }) => !file || line < 1 || !message)).toEqual([]);
  });

  test('has pages of what templates print, and of nothing else', () => {
    expect(faultsOf(ending('.html'), (path) => pageFaults(read(path), known))).toEqual([]);
  }, 120_000);

  test('has pages that show texts to the letter', () => {
    const title = String(accepted.content.site['title']);
    expect(eachTerm('.html', (html, term) => pageTextFaults(html, term, title))).toEqual([]);
  }, 60_000);

  test('has twins that hold every field to the letter', () => {
    expect(eachTerm('.json', twinFaults)).toEqual([]);
  });

  test('has Markdown whose headings, fences and sections are those of the build', () => {
    const { strings } = wordsOf({ lang: 'en' });
    const sections = new Set(Object.values(strings));
    expect(eachTerm('.md', (text, term) => markdownFaults(text, term, sections))).toEqual([]);
  });

  test('has indexes for programs whose lines are those of the build', () => {
    const nodesIn = (node: Nodes): readonly Nodes[] => [
      node,
      ...('children' in node ? node.children.flatMap(nodesIn) : []),
    ];
    const indexes = files.filter((path) => /(?:^|\/)llms\.txt$/.test(path));
    expect(
      faultsOf(indexes, (path) =>
        nodesIn(markdownToMdast(read(path), { position: false }) as Root)
          .filter(({ type }) => ['html', 'code', 'image', 'definition'].includes(type))
          .map(({ type }) => `there is ${type}`),
      ),
    ).toEqual([]);
  });

  test('has well-formed feeds and maps, and data that can be parsed', () => {
    for (const path of ending('.xml')) expect(() => parseXml(read(path)), path).not.toThrow();
    for (const path of ending('.json')) expect(() => JSON.parse(read(path)) as unknown, path).not.toThrow();
  });

  test('has redirects and headers of its own only', () => {
    const redirects = read('_redirects')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(redirects.filter((line) => !/^\/[\w/-]+(?:\.(?:html|json|md))? \/[\w/.-]+ 30[128]!?$/.test(line))).toEqual(
      [],
    );
    for (const path of ['_headers', 'deploy/nginx.conf', 'deploy/Caddyfile', 'robots.txt'])
      expect(read(path), path).not.toMatch(/^\s*(?:X-Evil|Set-Cookie|return 301 https:\/\/evil)/m);
  });

  test('has files whose names say nothing but letters, digits and a few signs', () => {
    expect(files.filter((path) => !/^[\w./@-]+$/.test(path))).toEqual([]);
  });
});
