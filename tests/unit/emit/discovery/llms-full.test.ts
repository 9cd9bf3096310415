import { describe, expect, test } from 'vitest';
import { llmsFullFiles } from '../../../../src/emit/discovery/llms-full.ts';
import type { Glossary } from '../../../../src/model/glossary.ts';
import { glossaryOf, guideFile } from '../../../content.ts';

const textsOf = (glossary: Glossary): ReadonlyMap<string, string> =>
  new Map(llmsFullFiles(glossary).map(({ path, text }) => [path, text(new Map())]));

const guides = [guideFile('caching.md', '## Why\n\nSee [[cache]].')];
const own = (usage: object) => ({ citation: { usage } });

describe('llms-full.txt', () => {
  test('has every text: terms, then guides', () => {
    const text = textsOf(glossaryOf({ terms: { cache: {}, disk: {} }, guides })).get('llms-full.txt') ?? '';
    expect([...text.matchAll(/^# .*/gm)].map(String)).toEqual(['# Storage words', '# Cache', '# Disk', '# caching']);
    expect(text).toContain('More on disk.');
    expect(text).toContain('See [Cache](https://example.org/glossary/cache.md).');
  });

  test('is not there where no text may be carried away whole', () => {
    const site = { usage: { verbatim_allowed: ['short'] } };
    expect(llmsFullFiles(glossaryOf({ site, terms: { cache: {} }, guides }))).toEqual([]);
    expect(llmsFullFiles(glossaryOf({}))).toEqual([]);
  });

  test('leaves out what one term keeps at home, there and where others print it', () => {
    const glossary = glossaryOf({
      terms: {
        cache: {
          related: ['disk'],
          confused_with: [{ slug: 'disk', difference: 'A cache forgets, a disk does not.' }],
        },
        disk: {
          related: ['cache'],
          confused_with: [{ slug: 'tape', difference: 'A disk turns, a tape winds.' }],
          ...own({ paraphrase_required: ['short', 'long', 'confused_with'] }),
        },
        tape: {},
      },
      guides: [guideFile('keeping.mdx', '<TermCard slug="disk" />')],
    });
    const text = textsOf(glossary).get('llms-full.txt') ?? '';
    expect(text).toContain('[Disk](https://example.org/glossary/disk.md)\n');
    expect(text).not.toContain('What disk means');
    expect(text).not.toContain('More on disk');
    expect(text).not.toContain('a tape winds');
    expect(text).toContain('A cache forgets');
    expect(text).toContain('More on cache');
    expect(text).toContain('> Left out: short, long, confused_with. Read them at <https://example.org/glossary/disk>.');
  });

  test('leaves guides at home where the site does', () => {
    const site = { usage: { paraphrase_required: ['body_markdown'] } };
    const text = textsOf(glossaryOf({ site, terms: { cache: {} }, guides })).get('llms-full.txt') ?? '';
    expect(text).toContain('# caching\n\n> Read this guide at <https://example.org/guides/caching>.');
    expect(text).not.toContain('## Why');
  });

  test('becomes an index of files when it is too long for one', () => {
    const long = 'word '.repeat(3_900);
    const terms = Object.fromEntries(Array.from({ length: 110 }, (_, index) => [`t${index}`, { long }]));
    const files = textsOf(glossaryOf({ terms, guides }));
    const parts = ['llms/category/storage/llms-full.txt', 'llms/category/storage/llms-full-2.txt'];
    expect([...files.keys()]).toEqual([
      'llms-full.txt',
      ...parts,
      'llms/category/storage/llms-full-3.txt',
      'llms/guides/llms-full.txt',
    ]);
    for (const path of parts) expect(files.get('llms-full.txt')).toContain(`](https://example.org/${path})`);
    expect([...files.values()].filter((text) => text.length > 1_000_000)).toEqual([]);
  });
});
