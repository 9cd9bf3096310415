/** The proof of the Markdown twin is proven: whatever is altered is found. */
import { describe, expect, test } from 'vitest';
import { compareMarkdown, notInMarkdown } from '../../../../src/astro/proof/term-markdown-proof.ts';
import { termToMarkdown } from '../../../../src/emit/term/term-markdown.ts';
import { termToTwin } from '../../../../src/emit/twin/twin.ts';
import { termTwinSchema } from '../../../../src/schema/published/term-twin.ts';
import { fullTerm, goldenTerm, hostileTerm } from '../../../golden-term.ts';

const { glossary, term, texts } = goldenTerm(fullTerm);
const twin = termToTwin(glossary.site, term, texts);
const markdown = termToMarkdown(glossary.site, term, texts);

const differing = (text: string, record: Readonly<Record<string, unknown>> = twin): readonly string[] => [
  ...new Set(compareMarkdown(glossary.site, term, record, text).map(({ field }) => field)),
];

test('both twins agree', () => {
  expect(compareMarkdown(glossary.site, term, twin, markdown)).toEqual([]);
});

describe('a Markdown twin differs in', () => {
  test.each([
    ['slug', '/glossary/cache_stampede.json', '/glossary/cache.json'],
    ['term', '# Cache stampede\n', '# Cache stampedes\n'],
    ['status', '> Deprecated:', '> Formerly:'],
    ['replaced_by', 'Read instead: [Cache](https://example.org/glossary/cache.md)', 'Read instead: nothing'],
    ['short', 'many requests rebuild', 'few requests rebuild'],
    ['short', '(https://example.org/glossary/cache.md) expires', '(https://example.org/glossary/cash.md) expires'],
    ['category', 'Category: Storage', 'Category: Disks'],
    ['difficulty', 'Difficulty: Intermediate', 'Difficulty: Advanced'],
    ['severity', 'Severity: High', 'Severity: Low'],
    ['severity', 'into an outage', 'into nothing'],
    ['effort', '1 h 30 min', '2 h'],
    ['aliases', 'dogpile effect', 'dogpile'],
    ['tags', 'python, performance', 'python, speed'],
    ['applies_to', 'Python 3.8+', 'Python 3.9+'],
    ['created', 'Added: 2026-01-05', 'Added: 2026-01-06'],
    ['updated', 'Updated: 2026-02-01\n\n##', 'Updated: 2026-02-02\n\n##'],
    ['long', '1. A lock: the first', '1. A lock: the second'],
    ['long', '`rebuild()`', 'rebuild()'],
    ['misconception', 'is *not* safer', 'is safer'],
    ['why_it_matters', '**busiest**', '**laziest**'],
    ['common_mistakes', 'ten thousand entries', 'two entries'],
    ['common_mistakes', 'same second.\n- Holding', 'same second. Holding'],
    ['when_to_use', 'dear & &lt;few>', 'dear & &lt;many>'],
    ['avoid_when', 'cheap to make', 'dear to make'],
    ['diagram.alt', 'An expired entry is', 'A fresh entry is'],
    ['diagram.source', '  A[Expired]', ' A[Expired]'],
    ['diagram.text', 'Rebuild: no', 'Rebuild: yes'],
    ['confused_with', 'a *stampede* empties', 'a *stampede* fills'],
    ['bad_code', '# all of them get here', '# one of them gets here'],
    ['good_code', '    with locks[key]', '   with locks[key]'],
    ['good_code', '`fresh` & <new>', '`fresh` &amp; <new>'],
    ['code_labels', '### Queues', '### Waits'],
    ['code_notes.bad', 'As often as there are', 'As seldom as there are'],
    ['code_notes.good', 'Line 5:', 'Line 6:'],
    ['code_verify.preamble', 'from shop import cache, ', 'from shop import '],
    ['code_verify', 'the first, not the second.', 'both.'],
    ['quick_fix', 'Add a lock per key', 'Add no lock per key'],
    ['detection.auto_detectable', '- In part', '- Yes'],
    ['detection.hints', 'A miss is followed', 'A hit is followed'],
    ['detection.tools', '[Tracer T100]', '[Tracer T101]'],
    ['prerequisites', '1. [Time to live](https://example.org/glossary/time_to_live.md)', '1. Time to live'],
    ['related', '- Thundering herd', '- Thundering herds'],
    [
      'related_problems',
      '## Related problems\n\n- [Cache](https://example.org/glossary/cache.md)',
      '## Related problems\n\n- Cache',
    ],
    ['refs', '<https://www.rfc-editor.org/rfc/rfc5861>', '<https://www.rfc-editor.org/rfc/rfc5860>'],
    ['taxonomy', '- CWE-362', '- CWE-363'],
    ['agent.tests', 'Tests: Add', 'Tests: None'],
    ['citation.canonical_url', 'https://elsewhere.example/stampede', 'https://elsewhere.example/'],
    ['citation.author', 'Keeper', 'Ada'],
    ['citation.usage.verbatim_allowed', 'word for word: short', 'word for word: long'],
    ['citation.usage.when_unsure', 'When unsure: Link.', 'When unsure: Copy.'],
  ])('"%s" when %j becomes %j', (field, from, to) => {
    expect(markdown).toContain(from);
    expect(differing(markdown.replaceAll(from, to))).toContain(field);
  });

  test('"code_language" when a fence names another', () => {
    expect(differing(markdown.replaceAll('```python\n', '```ruby\n'))).toEqual(['code_language']);
  });

  test('all of a section that is gone', () => {
    expect(differing(markdown.replace(/\n\n## Quick fix\n\n[^\n]*/, ''))).toEqual(['quick_fix']);
  });
});

describe('every key of the twin', () => {
  const keys = Object.keys(termTwinSchema.shape).filter((key) => !(key in notInMarkdown));

  test.each(keys.filter((key) => key in twin))('"%s" is missed when the twin has lost it', (key) => {
    const without = Object.fromEntries(Object.entries(twin).filter(([name]) => name !== key));
    const found = differing(markdown, without).map((field) => field.split('.')[0]);
    const elsewhere: Readonly<Record<string, string>> = {
      ...{ severity_reason: 'severity', effort_estimate: 'effort' },
      ...{ bad_code: 'code', good_code: 'code', code_verify: 'code' },
    };
    // Both have defaults that the term knows: the language that was inferred, the headings of the category.
    if (key === 'code_language' || key === 'code_labels') return;
    // Links to steps, and terms it is taken for, are listed beside those that others name.
    if (['prerequisites', 'confused_with', 'replaced_by'].includes(key)) return;
    expect(found).toContain(elsewhere[key] ?? key);
  });

  test('is filled in the term of this test', () => {
    expect(keys.filter((key) => !(key in twin))).toEqual([]);
  });
});

test('hostile text is the same in both twins', () => {
  const known = goldenTerm(hostileTerm);
  const record = termToTwin(known.glossary.site, known.term, known.texts);
  const text = termToMarkdown(known.glossary.site, known.term, known.texts);
  expect(compareMarkdown(known.glossary.site, known.term, record, text)).toEqual([]);
});

test('lines that look like headings do not end a section', () => {
  const long = 'One.\n\n## Quick fix\n\nTwo.\n\n## Common mistakes\n\n- Three.';
  const known = goldenTerm({ ...fullTerm, long, misconception: long, quick_fix: long });
  const record = termToTwin(known.glossary.site, known.term, known.texts);
  const text = termToMarkdown(known.glossary.site, known.term, known.texts);
  expect(compareMarkdown(known.glossary.site, known.term, record, text)).toEqual([]);
});
