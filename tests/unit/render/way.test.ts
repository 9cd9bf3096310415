import { expect, test } from 'vitest';
import { onward } from '../../../src/render/tags/onward.ts';
import { way } from '../../../src/render/tags/way.ts';
import type { RenderContext } from '../../../src/render/tag.ts';

const context = {} as RenderContext;

test('a step is marked as the author’s where it is, and what is not written has no link', () => {
  const steps = [
    { title: 'A <b>', href: '/a', note: '4 min, for B' },
    { title: 'B', href: '/b', note: '2 min', direct: true as const },
    { title: 'C', slug: 'c', direct: true as const },
  ];
  expect(way({ steps, total: '2 terms, 6 min in all.', missing: 'not yet' }, context).html).toBe(
    [
      '<ol class="steps"><li><a href="/a">A &lt;b&gt;</a> 4 min, for B</li>',
      '<li><a href="/b" data-field="prerequisites">B</a> 2 min</li>',
      '<li><span class="missing" data-field="prerequisites" data-value="c">C</span> <em>(not yet)</em></li></ol>',
      '<p>2 terms, 6 min in all. </p>',
    ].join(''),
  );
});

test('a place in a path is told with the steps beside it, where there are any', () => {
  const words = { unlocks: 'Next', after: 'after', before: 'before' };
  const place = { title: 'P', href: '/p', note: ', step 1 of 2', next: { title: 'N & M' } };
  expect(onward({ ...words, places: [place] }, context).html).toBe(
    '<p><a href="/p">P</a>, step 1 of 2, before N &amp; M</p>',
  );
});
