import { describe, expect, test } from 'vitest';
import { scanPage } from '../../../../src/astro/proof/page-scan.ts';

const page = (body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"></head><body>${body}</body></html>\n`;
const fieldOf = (body: string, field: string) => scanPage(page(body)).fields.get(field)?.[0];

describe('a page', () => {
  test.each([
    ['all is closed', '<p>a<br>b</p><img src="/a.png"/>'],
    ['an attribute holds ">"', '<p title="a > b">c</p>'],
    ['a comment holds tags', '<!-- <p> -->'],
    ['an attribute has no value', '<details open><summary>a</summary></details>'],
  ])('is whole when %s', (_, body) => {
    expect(scanPage(page(body)).isWhole).toBe(true);
  });

  test.each([
    ['a tag is open', page('<p>a')],
    ['a tag closes another', page('<p><em>a</p></em>')],
    ['a tag closes nothing', page('</div>')],
    ['it ends too early', page('a').slice(0, -10)],
    ['it is empty', ''],
  ])('is not whole when %s', (_, html) => {
    expect(scanPage(html).isWhole).toBe(false);
  });

  test('has links and anchors, each once, decoded', () => {
    const scan = scanPage(
      page('<a href="/a?b&amp;c#d">a</a><a href="/a?b&amp;c#d">b</a><script src="/x.js"></script><h2 id="one">1</h2>'),
    );
    expect(scan.links).toEqual(['/a?b&c#d', '/x.js']);
    expect(scan.ids).toEqual(['one']);
  });
});

describe('a marked field', () => {
  test('has its text without markup, decoded', () => {
    expect(fieldOf('<p data-field="long">a <em>b</em> &lt;c&gt; &#39;&amp;&quot; &#x1F9F5;</p>', 'long')?.text).toBe(
      `a b <c> '&" 🧵`,
    );
  });

  test('has the text of code to the letter', () => {
    const code =
      '<code data-field="bad_code"><span class="line">a <span class="t1">&lt;b&gt;</span></span>\n<span class="line">  c</span></code>';
    expect(fieldOf(`<pre>${code}</pre>`, 'bad_code')?.text).toBe('a <b>\n  c');
  });

  test('has its items', () => {
    const list = '<ul data-field="refs"><li>a</li><li>b <a href="/c">c</a><ul><li>d</li></ul></li></ul>';
    expect(fieldOf(list, 'refs')?.items).toEqual([
      { text: 'a', links: [] },
      { text: 'b cd', links: [{ href: '/c', text: 'c' }] },
    ]);
  });

  test('has its machine value, of a date too', () => {
    expect(fieldOf('<span data-field="severity" data-value="high">Grave</span>', 'severity')?.value).toBe('high');
    expect(fieldOf('<time data-field="created" datetime="2026-01-05">5 Jan</time>', 'created')?.value).toBe(
      '2026-01-05',
    );
  });

  test('may stand inside another', () => {
    const body = '<div data-field="outer">a<span data-field="inner">b</span>c</div>';
    expect([fieldOf(body, 'outer')?.text, fieldOf(body, 'inner')?.text]).toEqual(['abc', 'b']);
  });

  test('may stand there twice', () => {
    expect(scanPage(page('<i data-field="a">1</i><i data-field="a">2</i>')).fields.get('a')).toHaveLength(2);
  });
});
