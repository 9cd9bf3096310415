import { expect, test } from 'vitest';
import { html, raw } from '../../../src/render/html.ts';

test('text is escaped, in content and in attributes', () => {
  expect(html`<p title="${`"'<&>`}">${'<b>'}</p>`.html).toBe('<p title="&quot;&#39;&lt;&amp;&gt;">&lt;b&gt;</p>');
});

test('HTML made the same way is kept, lists are joined, what is not there prints nothing', () => {
  const items = ['a', '<'].map((item) => html`<li>${item}</li>`);
  expect(html`<ul>${items}</ul>${undefined}${null}${false}${0}`.html).toBe('<ul><li>a</li><li>&lt;</li></ul>0');
});

test('only raw() lets markup through', () => {
  expect(html`${raw('<br>')}`.html).toBe('<br>');
});
