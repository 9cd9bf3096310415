import { beforeAll, describe, expect, test } from 'vitest';
import { feedToAtom } from '../../../../src/emit/history/atom.ts';
import { toFeed } from '../../../../src/emit/history/feed-items.ts';
import { feedToJsonFeed } from '../../../../src/emit/history/json-feed.ts';
import { feedToRss } from '../../../../src/emit/history/rss.ts';
import type { JsonFeed } from '../../../../src/schema/published/json-feed.ts';
import { guideFile, type Content } from '../../../content.ts';
import { publishSite } from '../../../published.ts';
import { parseXml, textsOf } from '../../../xml.ts';

/** The three feeds of the last of these contents, published one after the other. */
const feedsOf = (...contents: readonly Content[]) => {
  const sites = contents.reduce<ReturnType<typeof publishSite>[]>(
    (before, content) => [...before, publishSite(content, before.at(-1)?.text)],
    [],
  );
  const last = sites.at(-1);
  if (!last) throw new Error('There is no content.');
  const { glossary, history } = last;
  const feed = toFeed(glossary, history);
  const { site } = glossary;
  return {
    history,
    rss: feedToRss(site, feed),
    atom: feedToAtom(site, feed),
    json: feedToJsonFeed(site, feed),
  };
};

const titles = ({ items }: JsonFeed): readonly string[] => items.map(({ title }) => title);
const summaries = ({ items }: JsonFeed): readonly string[] => items.map((item) => item.content_text);
const day = { created: '2026-01-05', updated: '2026-01-05' };

const hostile = '</title><script>alert(1)</script> ]]> & "quoted"\u0007';
const chain: readonly Content[] = [
  { terms: { cache: day, disk: day, drum: day, tape: { ...day, short: hostile, term: hostile } } },
  {
    terms: {
      cache: { ...day, updated: '2026-03-01', short: 'A `cache` is **near**.', bad_code: 'a', good_code: 'b' },
      store: { ...day, term: 'Disk', renamed_from: ['disk', 'drum'] },
      tape: { ...day, short: hostile, term: hostile },
    },
    guides: [guideFile('tape.md', 'Text.')],
    site: { base: '/docs', author: { name: 'Ada & Co', url: 'https://ada.example' }, licence: 'CC BY 4.0' },
  },
];
let feeds: ReturnType<typeof feedsOf>;
beforeAll(() => {
  feeds = feedsOf(...chain);
});

describe('the items of a feed', () => {
  test('say what happened to which page, newest first', () => {
    expect(titles(feeds.json)).toEqual([
      'Edited: Cache',
      'Removed: Drum',
      'Renamed: Disk',
      'New: tape.md'.replace('.md', ''),
      'New: Cache',
      'New: Disk',
      'New: Drum',
      `New: ${hostile}`,
    ]);
  });

  test('say what was edited, by the headings of the page, and what the page says of itself in plain text', () => {
    expect(summaries(feeds.json).slice(0, 4)).toEqual([
      'Edited: Definition, Code examples.\n\nA cache is near.',
      'Its address now leads to “Disk”.',
      'Formerly at “disk”. Edited: Definition, Explanation.\n\nWhat store means.',
      'A guide.',
    ]);
  });

  test('lead to pages that are there, be they renamed since', () => {
    const url = 'https://example.org/docs/glossary';
    expect(feeds.json.items.map((item) => item.url).slice(1, 7)).toEqual([
      ...[`${url}/store`, `${url}/store`, 'https://example.org/docs/guides/tape'],
      ...[`${url}/cache`, `${url}/store`, `${url}/store`],
    ]);
    const { json } = feedsOf({ terms: { cache: day, disk: day } }, { terms: { cache: day } });
    expect(json.items[0]).toMatchObject({
      title: 'Removed: Disk',
      url: 'https://example.org/glossary/',
      content_text: 'Removed: Disk',
    });
  });

  test('are fifty at most', () => {
    const terms = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`t${index}`, {}]));
    expect(feedsOf({ terms }).json.items).toHaveLength(50);
  });

  test('carry no text that may not be carried away, but a credit', () => {
    const { json, rss, atom } = feedsOf({
      terms: { cache: day },
      guides: [guideFile('tape.md', 'Text.')],
      site: { usage: { paraphrase_required: ['short', 'description'] } },
    });
    expect(summaries(json)).toContain('Source: Storage words — https://example.org/glossary/cache');
    expect(summaries(json)).toContain('Source: Storage words — https://example.org/guides/tape');
    for (const text of [JSON.stringify(json), rss, atom]) expect(text).not.toMatch(/What cache means|A guide\./);
  });

  test('speak the language of the site', () => {
    const { json, atom, rss } = feedsOf(
      { terms: { cache: day }, site: { lang: 'de' } },
      { terms: { cache: { ...day, quick_fix: 'Leeren.' } }, site: { lang: 'de' } },
    );
    expect(json).toMatchObject({ title: 'Storage words: Änderungen', language: 'de' });
    expect(titles(json)).toEqual(['Überarbeitet: Cache', 'Neu: Cache']);
    expect(summaries(json)[0]).toContain('Überarbeitet: Schnelle Abhilfe.');
    expect(parseXml(atom).getAttribute('xml:lang')).toBe('de');
    expect(textsOf(parseXml(rss), 'language')).toEqual(['de']);
  });
});

describe('RSS', () => {
  test('has what version 2.0 asks for, and a link to itself', () => {
    const root = parseXml(feeds.rss);
    expect([root.localName, root.getAttribute('version')]).toEqual(['rss', '2.0']);
    const channel = [...(root.firstElementChild?.children ?? [])];
    const names = channel.map(({ nodeName }) => nodeName);
    for (const name of ['title', 'link', 'description']) expect(names.filter((one) => one === name)).toHaveLength(1);
    expect(channel.find(({ nodeName }) => nodeName === 'atom:link')?.getAttribute('href')).toBe(
      'https://example.org/docs/feed.xml',
    );
    const items = [...root.getElementsByTagName('item')];
    expect(items).toHaveLength(8);
    for (const item of items) {
      expect(textsOf(item, 'title')).toHaveLength(1);
      expect(URL.canParse(textsOf(item, 'link')[0] ?? '')).toBe(true);
      expect(item.getElementsByTagName('guid')[0]?.getAttribute('isPermaLink')).toBe('false');
      expect(textsOf(item, 'pubDate')[0]).toMatch(/^\w{3}, \d{2} \w{3} \d{4} 00:00:00 GMT$/);
    }
    expect(textsOf(root, 'lastBuildDate')).toEqual(['Sun, 01 Mar 2026 00:00:00 GMT']);
  });

  test('what is text stays text, in titles and in the HTML of descriptions', () => {
    const root = parseXml(feeds.rss);
    expect(textsOf(root, 'title').at(-1)).toBe(`New: ${hostile.replace('\u0007', ' ')}`);
    const html = textsOf(root, 'description').at(-1) ?? '';
    expect(html).toMatch(/^<p>&lt;\/title&gt;&lt;script&gt;/);
    expect(root.getElementsByTagName('script')).toHaveLength(0);
  });
});

describe('Atom', () => {
  test('has what RFC 4287 asks for: ids, titles, times, an author, a link to itself', () => {
    const root = parseXml(feeds.atom);
    expect(root.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    const own = [...root.children];
    for (const name of ['id', 'title', 'updated', 'author'])
      expect(own.filter(({ localName }) => localName === name)).toHaveLength(1);
    expect(textsOf(root, 'name')).toEqual(['Ada & Co']);
    expect(own.find((one) => one.getAttribute('rel') === 'self')?.getAttribute('href')).toBe(
      'https://example.org/docs/atom.xml',
    );
    const entries = [...root.getElementsByTagName('entry')];
    expect(entries).toHaveLength(8);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'link']) expect(entry.getElementsByTagName(name)).toHaveLength(1);
      expect(textsOf(entry, 'updated')[0]).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
    }
    const ids = textsOf(root, 'id');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('of a site without author and changes is whole all the same', () => {
    const root = parseXml(feedsOf({}).atom);
    expect(textsOf(root, 'name')).toEqual(['Storage words']);
    expect(textsOf(root, 'updated')).toEqual(['1970-01-01T00:00:00Z']);
  });
});

test('the three feeds name the same changes by the same ids, those of changes.json', () => {
  const ids = feeds.history.changes.map(({ id }) => id);
  expect(feeds.json.items.map(({ id }) => id)).toEqual(ids);
  expect(textsOf(parseXml(feeds.rss), 'guid')).toEqual(ids);
  expect(textsOf(parseXml(feeds.atom), 'id').slice(1)).toEqual(ids);
});
