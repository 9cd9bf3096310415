/** Contents that are not ours: the least that can be, and two that must not know of each other. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsOf, type StringKey } from '../../src/strings.ts';
import { build, openWorkplace, readSite, type Workplace } from './site.ts';

const seedShaped = join(import.meta.dirname, '../golden/binary_search/term.json');
const places: Workplace[] = [];
const open = (name: string): Workplace => {
  const place = openWorkplace(name);
  places.push(place);
  return place;
};
afterAll(() => {
  for (const place of places) place.close();
});

describe('a single term in the shape of the published record, without site.json', () => {
  let place: Workplace;
  beforeAll(() => {
    place = open('site');
    cpSync(seedShaped, join(place.content, 'glossary/binary_search.json'));
  });

  test('builds, with warnings, and its twin has the same bytes', () => {
    const { code, stderr } = build('--content', place.content, '--out', place.out);
    expect(code).toBe(0);
    expect(stderr).toContain('site.json');
    const twin = readFileSync(join(place.out, 'glossary/binary_search.json'));
    expect(twin.equals(readFileSync(seedShaped))).toBe(true);
  });
});

describe('a site in German', () => {
  test('says no word of the interface in English', () => {
    const place = open('full-site');
    const file = join(place.content, 'site.json');
    const site = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...site, lang: 'de-AT' }));
    expect(build('--content', place.content, '--out', place.out, '--no-search').code).toBe(0);
    const pages = [...readSite(place.out)].filter(([path]) => path.endsWith('.html') || path.endsWith('.md'));
    const english = Object.entries(wordsOf({ lang: 'en' }).strings).filter(
      ([key, text]) =>
        text.includes(' ') && !text.includes('{') && wordsOf({ lang: 'de' }).strings[key as StringKey] !== text,
    );
    // Whole elements and lines: the fixture's own prose is English, and may say the same words within a sentence.
    const found = pages.flatMap(([path, content]) =>
      english
        .filter(([, text]) => content.includes(`>${text}<`) || content.includes(`# ${text}\n`))
        .map(([key]) => `${path}: ${key}`),
    );
    expect(found).toEqual([]);
    expect(readSite(place.out).get('glossary/cache.html')).toContain('<html lang="de-AT"');
  }, 120_000);
});

describe('two contents', () => {
  test('with the same slugs do not leak into each other', () => {
    const [one, other] = [open('valid'), open('valid')];
    const file = join(other.content, 'glossary/cache.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('A longer word on it.', 'Something else entirely.'));
    for (const { content, out } of [one, other])
      expect(build('--content', content, '--out', out, '--no-search').code).toBe(0);
    expect(readSite(one.out).get('glossary/cache.html')).toContain('A longer word on it.');
    expect(readSite(other.out).get('glossary/cache.html')).toContain('Something else entirely.');
    expect(build('--content', one.content, '--out', one.out, '--no-search').stdout).toContain('Nothing changed');
  });

  test('built in turn into one output follow the last', () => {
    const [one, other] = [open('valid'), open('valid')];
    mkdirSync(join(other.content, 'glossary'), { recursive: true });
    writeFileSync(
      join(other.content, 'glossary/disk.json'),
      readFileSync(join(other.content, 'glossary/cache.json'), 'utf8')
        .replace('"slug": "cache"', '"slug": "disk"')
        .replace('"term": "Cache"', '"term": "Disk"'),
    );
    build('--content', one.content, '--out', one.out, '--no-search');
    build('--content', other.content, '--out', one.out, '--no-search');
    expect([...readSite(one.out).keys()]).toContain('glossary/disk.html');
    build('--content', one.content, '--out', one.out, '--no-search');
    expect([...readSite(one.out).keys()]).not.toContain('glossary/disk.html');
  });
});

describe('the command', () => {
  test.each([
    [['--help'], 0, 'Usage: npm run build'],
    [['--nonsense'], 2, "Unknown option '--nonsense'"],
    [['extra'], 2, 'options begin with "--"'],
    [['--site', 'example'], 2, 'expected an address'],
  ])('%j ends with exit code %i', (options, code, words) => {
    const run = build(...options);
    expect(run.code).toBe(code);
    expect(run.stdout + run.stderr).toContain(words);
  });

  test('names a content folder that is not there', () => {
    const run = build('--content', '/nowhere/at/all');
    expect(run.code).not.toBe(0);
    expect(run.stderr).toContain('There is no content folder at /nowhere/at/all.');
    expect(run.stderr).not.toContain('    at ');
  });
});
