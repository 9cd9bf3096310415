/** What a second build does with what the first one left. */
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChangesFile } from '../../src/schema/published/changes.ts';
import { build, differences, openWorkplace, readSite, type Run, type Workplace } from './site.ts';

let place: Workplace;
let first: ReadonlyMap<string, string>;
beforeAll(() => {
  place = openWorkplace('full-site');
  published();
  first = readSite(place.out);
});
afterAll(() => {
  place.close();
});

const rebuild = (...options: readonly string[]): Run =>
  build('--content', place.content, '--out', place.out, ...options);
/** A build that must succeed. */
const published = (): Run => {
  const run = rebuild();
  expect(run, run.stderr).toMatchObject({ code: 0 });
  return run;
};
/** A change that is taken back is another change: what tells of them does not count. */
const isNews = (path: string): boolean => ['atom.xml', 'changes.json', 'feed.json', 'feed.xml'].includes(path);
/** Files in which the site differs from the first one. */
const changedSince = (site: ReadonlyMap<string, string>): readonly string[] =>
  differences(site, readSite(place.out)).filter((path) => !isNews(path));
/** Type, slug and fields of the newest changes. */
const news = (count: number): readonly unknown[] => {
  const { changes } = JSON.parse(readFileSync(join(place.out, 'changes.json'), 'utf8')) as ChangesFile;
  return changes.slice(0, count).map(({ type, slug, fields }) => [type, slug, fields]);
};
const termPath = (slug: string): string => join(place.content, `glossary/${slug}.json`);

/** Rewrites a term while `act` runs. */
const withTerm = (slug: string, change: (text: string) => string, act: () => void): void => {
  const text = readFileSync(termPath(slug), 'utf8');
  writeFileSync(termPath(slug), change(text));
  try {
    act();
  } finally {
    writeFileSync(termPath(slug), text);
  }
};

describe('a build with nothing changed', () => {
  test('says so and touches nothing', () => {
    const { ino, mtimeMs } = statSync(join(place.out, 'index.html'));
    const { stdout } = published();
    expect(stdout).toContain('Nothing changed');
    expect(stdout).toContain('(0 rendered anew)');
    expect(stdout).toContain('  0 changes since the last build');
    // What was said of an unchanged page is said again.
    expect(stdout).toContain('4 warnings, 1 notice');
    expect(statSync(join(place.out, 'index.html'))).toMatchObject({ ino, mtimeMs });
    expect(differences(first, readSite(place.out))).toEqual([]);
  });
});

describe('a build with one term changed', () => {
  test('changes its page, its twins and the lists that print it, and nothing else', () => {
    const change = (text: string): string => text.replace('More on Memoisation.', 'Much more on Memoisation.');
    withTerm('memoisation', change, () => {
      const { stdout } = published();
      expect(stdout).toContain('(1 rendered anew)');
      expect(stdout).toContain('  1 change since the last build');
      const changed = changedSince(first).filter((path) => !path.startsWith('pagefind/'));
      const expected = [
        'glossary/index.json',
        'glossary/memoisation.html',
        'glossary/memoisation.json',
        'glossary/memoisation.md',
      ];
      expect(changed).toEqual(expected);
      expect(news(1)).toEqual([['edited', 'memoisation', ['long']]]);
    });
  });

  test('changes the pages that print its title', () => {
    withTerm(
      'memoisation',
      (text) => text.replace('"term": "Memoisation"', '"term": "Memoization"'),
      () => {
        published();
        const changed = changedSince(first);
        expect(changed).toEqual(
          expect.arrayContaining([
            'glossary/index.html',
            'category/python.html',
            'glossary/cache.html',
            'search/names.json',
          ]),
        );
        expect(changed).not.toContain('glossary/three_equals.html');
      },
    );
  });

  test('taken back gives the first site again, byte for byte, but for what tells of changes', () => {
    published();
    expect(changedSince(first)).toEqual([]);
    expect(news(3)).toEqual([
      ['edited', 'memoisation', ['term']],
      ['edited', 'memoisation', ['term', 'long']],
      ['edited', 'memoisation', ['long']],
    ]);
    first = readSite(place.out);
  });
});

describe('a build with a broken term', () => {
  test('ends with exit code 1, tells file, line and column, and leaves the published site as it is', () => {
    withTerm(
      'cache',
      (text) => text.replace('"severity": "low"', '"severity": "lwo"'),
      () => {
        const { code, stderr } = rebuild();
        expect(code).toBe(1);
        expect(stderr).toMatch(/glossary\/cache\.json:7:15 {2}error {2}field/);
        expect(stderr).toContain('Did you mean "low"?');
        expect(stderr).toContain('Not published: 1 error, 1 warning, 1 notice.');
      },
    );
    expect(differences(first, readSite(place.out))).toEqual([]);
  });

  test('tells a broken diagram at its line inside the text', () => {
    withTerm(
      'cache',
      (text) => text.replace('B -->|yes| C[Answer]', 'B -->|yes C[Answer]'),
      () => {
        const { code, stderr } = rebuild();
        expect(code).toBe(1);
        expect(stderr).toMatch(/glossary\/cache\.json:\d+:\d+ {2}error {2}diagram/);
        expect(stderr).toMatch(/line [23] of it/);
      },
    );
    expect(differences(first, readSite(place.out))).toEqual([]);
  });

  test('under --strict a warning is enough', () => {
    const { code, stderr } = rebuild('--strict');
    expect(code).toBe(1);
    expect(stderr).toContain('dangling-relation');
    expect(differences(first, readSite(place.out))).toEqual([]);
  });
});

describe('a build without a term that was there', () => {
  test('has none of its files, and the next with it has all of them', () => {
    const text = readFileSync(termPath('ecole'), 'utf8');
    rmSync(termPath('ecole'));
    published();
    const without = readSite(place.out);
    expect([...without.keys()].filter((path) => path.includes('ecole'))).toEqual([]);
    expect([...without.keys()]).not.toContain('category/security.html');
    expect([...without.keys()]).not.toContain('tag/c-plus-plus.html');
    expect(without.get('glossary/index.html')).not.toContain('ecole');
    writeFileSync(termPath('ecole'), text);
    published();
    expect(changedSince(first)).toEqual([]);
    expect(news(2)).toEqual([
      ['added', 'ecole', undefined],
      ['retired', 'ecole', undefined],
    ]);
  });
});

describe('the history', () => {
  const published = (): string => join(place.out, 'changes.json');

  test('goes on from a file where the site that was published is elsewhere', () => {
    const out = join(place.folder, 'elsewhere');
    const run = build('--content', place.content, '--out', out, '--history', published());
    expect(run, run.stderr).toMatchObject({ code: 0 });
    expect(readFileSync(join(out, 'changes.json'), 'utf8')).toBe(readFileSync(published(), 'utf8'));
  });

  test('is found again when a build was killed while it published', () => {
    const before = readSite(place.out);
    renameSync(place.out, join(place.folder, '.dist.old'));
    const run = rebuild();
    expect(run, run.stderr).toMatchObject({ code: 0 });
    expect(differences(before, readSite(place.out))).toEqual([]);
  });

  test('that cannot be read stops the build with exit code 3, and the site stays as it is', () => {
    const file = join(place.folder, 'changes.json');
    writeFileSync(file, '<!doctype html>');
    const before = readSite(place.out);
    const { code, stderr } = rebuild('--history', file);
    expect([code, stderr]).toEqual([3, expect.stringContaining('this is no JSON.')]);
    expect(stderr).toContain('begin anew with --history none');
    expect(differences(before, readSite(place.out))).toEqual([]);
  });

  test('that is not there is misuse', () => {
    const { code, stderr } = rebuild('--history', join(place.folder, 'nowhere.json'));
    expect([code, stderr]).toEqual([2, expect.stringContaining('expected a file that is there, or "none"')]);
  });
});
