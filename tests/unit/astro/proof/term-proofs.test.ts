/** The proof is proven: whatever is altered on a page, or in its twin, is found, field by field. */
import { beforeAll, describe, expect, test } from 'vitest';
import { scanPage } from '../../../../src/astro/proof/page-scan.ts';
import { compareTerm, termProofs } from '../../../../src/astro/proof/term-proofs.ts';
import { termToTwin } from '../../../../src/emit/twin/twin.ts';
import { termTwinSchema } from '../../../../src/schema/published/term-twin.ts';
import { fullTerm, goldenTerm, hostileTerm, renderGoldenTerm } from '../../../golden-term.ts';

const { glossary, term, texts } = goldenTerm(fullTerm);
const twin = termToTwin(glossary.site, term, texts);
const canonical = 'https://example.org/glossary/cache_stampede';
let page = '';
beforeAll(async () => {
  page = await renderGoldenTerm(fullTerm);
});

/** Fields in which a body and a twin differ. */
const differing = (body: string, record: Readonly<Record<string, unknown>> = twin, address = canonical) =>
  compareTerm(glossary.site, term, record, scanPage(body, 'fragment'), address).map(({ field }) => field);

test('a page and its twin agree', () => {
  expect(compareTerm(glossary.site, term, twin, scanPage(page, 'fragment'), canonical)).toEqual([]);
});

describe('a page differs in', () => {
  test.each([
    ['term', '>Cache stampede</h1>', '>Cache stampedes</h1>'],
    ['category', 'data-value="storage"', 'data-value="disks"'],
    ['difficulty', 'data-value="intermediate"', 'data-value="advanced"'],
    ['short', 'many requests rebuild', 'few requests rebuild'],
    ['long', 'A lock: the first request', 'A lock: the second request'],
    ['aliases', '<li>dogpile effect</li>', '<li>dogpile</li><li>effect</li>'],
    ['tags', '>performance</a>', '>speed</a>'],
    ['misconception', '<em>not</em> safer', 'safer'],
    ['why_it_matters', '<strong>busiest</strong>', '<strong>laziest</strong>'],
    ['common_mistakes', 'ten thousand entries', 'two entries'],
    ['common_mistakes', 'in the same second.</li>', 'in the same</li><li>second.</li>'],
    ['when_to_use', '&lt;few&gt;', '<b>few</b>'],
    ['avoid_when', 'cheap to make', 'dear to make'],
    ['related', '<p class="card-title"><a href="/glossary/cache">', '<p class="card-title"><a href="/glossary/cash">'],
    ['prerequisites', '/glossary/time_to_live" data-field', '/glossary/cache" data-field'],
    ['refs', 'href="https://www.rfc-editor.org/rfc/rfc5861"', 'href="https://www.rfc-editor.org/rfc/rfc5860"'],
    ['bad_code', '# all of them get here', '# one of them gets here'],
    ['good_code', '    <span class="t2">with</span>', '   <span class="t2">with</span>'],
    ['quick_fix', 'Add a lock per key', 'Add no lock per key'],
    ['severity', 'data-field="severity" data-value="high"', 'data-field="severity" data-value="low"'],
    ['effort', 'data-field="effort" data-value="medium"', 'data-field="effort" data-value="high"'],
    ['created', 'datetime="2026-01-05"', 'datetime="2026-01-06"'],
    ['updated', 'datetime="2026-02-01"', 'datetime="2026-02-02"'],
    ['severity_reason', 'into an outage', 'into nothing'],
    ['effort_estimate', 'data-value="PT1H30M"', 'data-value="PT2H"'],
    ['code_language', '<span class="language">Python</span>', '<span class="language">Ruby</span>'],
    ['code_labels', '<span class="verdict">Queues</span>', '<span class="verdict">Waits</span>'],
    ['code_notes.bad', 'As often as there are', 'As seldom as there are'],
    ['code_notes.good', 'Line 5:', 'Line 6:'],
    ['code_verify', 'not the second.</p>', 'and the second.</p>'],
    ['code_verify.preamble', ' cache, compute', ' cache'],
    ['diagram.alt', 'An expired entry', 'A fresh entry'],
    ['diagram.text', 'Rebuild: no', 'Rebuild: yes'],
    ['applies_to', 'Python 3.8+', 'Python 3.9+'],
    ['detection.auto_detectable', 'data-value="partial"', 'data-value="yes"'],
    ['detection.hints', 'A miss is followed', 'A hit is followed'],
    ['detection.tools', '<code>T100</code>', '<code>T101</code>'],
    ['detection.tools', 'href="https://example.org/tracer"', 'href="https://example.org/trace"'],
    ['related_problems', 'data-field="related_problems"', ''],
    ['confused_with', 'stores; a', 'loses; a'],
    [
      'agent.confidence',
      'data-field="agent.confidence" data-value="medium"',
      'data-field="agent.confidence" data-value="low"',
    ],
    ['agent.tests', 'data-value="add"', 'data-value="none"'],
    ['taxonomy.cwe', '>CWE-362<', '>CWE-363<'],
    ['taxonomy.owasp', '<li>A04</li>', '<li>A05</li>'],
    ['status', 'data-value="deprecated"', 'data-value="active"'],
    ['citation.canonical_url', '>https://elsewhere.example/stampede<', '>https://elsewhere.example/<'],
    ['citation.author', 'Bo &lt;Keeper&gt;', 'Ada'],
    ['citation.usage.verbatim_allowed', '<li><code>short</code></li>', '<li><code>long</code></li>'],
    ['citation.usage.when_unsure', '>Link.<', '>Copy.<'],
    ['citation.usage.multi_source_answers', 'Name the first.', 'Name none.'],
    ['citation.usage.attribution_examples.footer_credit', '>Source: Elsewhere<', '>Source: Nowhere<'],
  ])('"%s" when %s becomes %s', (field, from, to) => {
    expect(page).toContain(from);
    expect(differing(page.replaceAll(from, to))).toEqual([field]);
  });

  test('"replaced_by" when the note leads elsewhere', () => {
    const altered = page.replace(/(data-field="status".*?href=")\/glossary\/cache"/s, '$1/glossary/cash"');
    expect(differing(altered)).toEqual(['replaced_by']);
  });

  test('"diagram.source" when the picture is that of another source', () => {
    expect(differing(page.replaceAll(/id="diagram-[0-9a-f]{8}"/g, 'id="diagram-00000000"'))).toEqual([
      'diagram.source',
    ]);
  });

  test('"slug" when it is the page of another term', () => {
    expect(differing(page, twin, 'https://example.org/glossary/cache')).toEqual(['slug']);
  });
});

describe('a twin differs from its page in', () => {
  const keys = Object.entries(termProofs).filter(([, proof]) => typeof proof === 'function');

  test.each(keys.map(([key]) => key))('"%s" when the twin has lost it', (key) => {
    const without = Object.fromEntries(Object.entries(twin).filter(([name]) => name !== key));
    // The names of a citation are looked for, so one that is missing in the twin is none to look for; its uses are.
    const found = differing(page, without).map((field) => field.split('.')[0]);
    // Without a language of its own a code has the inferred one; headings of codes have those of their category.
    if (key === 'code_language') expect(found).toEqual([]);
    else if (key === 'code_labels') expect(found).toEqual([]);
    else expect(found).toContain(key);
  });

  test.each([
    ['aliases', ['dogpile effect']],
    ['tags', ['performance', 'python']],
    ['refs', []],
    ['related', ['cache', 'thundering_herds']],
    ['code_labels', { bad: 'Bad', good: 'Good' }],
    ['applies_to', { contexts: ['web'] }],
    ['agent', { confidence: 'low' }],
    ['when_to_use', ['Entries are dear & <few>.', 'Two']],
  ])('"%s" when the twin says something else', (key, other) => {
    const found = differing(page, { ...twin, [key]: other }).map((field) => field.split('.')[0]);
    expect([...new Set(found)]).toEqual([key]);
  });
});

describe('the table of proofs', () => {
  test('has every key of the twin, and no other', () => {
    expect(Object.keys(termProofs).toSorted()).toEqual(Object.keys(termTwinSchema.shape).toSorted());
  });

  test('gives a reason for every key that a page does not show', () => {
    const reasons = Object.values(termProofs).filter((proof) => typeof proof !== 'function');
    expect(reasons.map(({ because }) => because).filter((because) => because.length < 20)).toEqual([]);
  });
});

test('hostile text is the same on the page and in the twin', async () => {
  const known = goldenTerm(hostileTerm);
  const body = await renderGoldenTerm(hostileTerm);
  const record = termToTwin(known.glossary.site, known.term, known.texts);
  expect(compareTerm(known.glossary.site, known.term, record, scanPage(body, 'fragment'), canonical)).toEqual([]);
});
