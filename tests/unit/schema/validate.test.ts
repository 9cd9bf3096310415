import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../src/schema/document.ts';
import { editorSchemas } from '../../../src/emit/schemas/editor-schemas.ts';
import { limits } from '../../../src/schema/limits.ts';
import { siteSchema } from '../../../src/schema/site.ts';
import { termSchema } from '../../../src/schema/term.ts';
import { slugPattern } from '../../../src/schema/text.ts';
import { validate } from '../../../src/schema/validate.ts';
import { termFields } from '../../content.ts';

const check = (fields: object) => {
  const text = JSON.stringify({ ...termFields('cache'), ...fields }, null, 2);
  const { document } = parseJson({ path: 'glossary/cache.json', text });
  if (!document) throw new Error('The test wrote broken JSON.');
  return validate(document, termSchema);
};

const absent = undefined;

describe('a term', () => {
  test('fits with the least that it must say', () => {
    expect(check({}).issues).toEqual([]);
  });

  test('fits with its optional fields empty', () => {
    const empty = { difficulty: '', misconception: '', bad_code: '', effort_estimate: '', aliases: [], refs: [] };
    expect(check(empty).issues).toEqual([]);
  });

  test.each([
    ['slug', 'Py Async', 'lower-case letters'],
    ['slug', '-async', 'beginning and ending with a letter or digit'],
    ['slug', 'a'.repeat(65), 'at most 64'],
    ['term', ' ', 'expected text, found none'],
    ['term', 7, 'Unexpected number in "term", expected text in double quotes'],
    ['short', null, 'Unexpected null in "short"'],
    ['long', ['a'], 'Unexpected list in "long"'],
    ['aliases', 'store', 'Unexpected text in "aliases", expected a list in square brackets'],
    ['difficulty', 'easy', 'expected "beginner", "intermediate" or "advanced"'],
    ['severity', 'severe', 'expected "info", "low", "medium", "high" or "critical"'],
    ['effort', 'some', 'expected "low", "medium" or "high"'],
    ['created', '5 January 2026', 'expected a date like 2026-11-21'],
    ['created', '2026-02-29', 'expected a day that the calendar has'],
    ['refs', ['javascript:alert(1)'], 'begins with https:// or http://'],
    ['refs', ['https://user:word@example.org'], 'begins with https:// or http://'],
    ['effort_estimate', '30 minutes', 'like PT30M'],
    ['effort_estimate', 'PT', 'like PT30M'],
    ['long', 'half a pair \ud800', 'well-formed Unicode'],
    ['diagram', { type: 'dot', source: 'a' }, 'expected "mermaid"'],
    ['taxonomy', { cwe: ['362'] }, 'an id like CWE-362'],
    ['status', 'old', 'expected "active" or "deprecated"'],
    ['related', ['../../etc/passwd'], 'expected a slug'],
  ])('is told what is wrong with "%s": %j', (field, value, words) => {
    const { value: parsed, issues } = check({ [field]: value });
    expect(parsed).toBeUndefined();
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ rule: 'field', severity: 'error', file: 'glossary/cache.json' });
    expect(issues[0]?.message).toContain(words);
    expect(issues[0]?.pointer).toMatch(new RegExp(`^/${field}`));
  });

  test.each(['slug', 'term', 'category', 'short', 'long', 'severity', 'effort', 'created', 'updated'])(
    'needs "%s"',
    (field) => {
      const { issues } = check({ [field]: absent });
      expect(issues.map(({ message }) => message)).toEqual([
        `Unexpected absence of "${field}", expected it: the field is required.`,
      ]);
    },
  );

  test.each([
    ['severity', 'hihg', 'Did you mean "high"?'],
    ['difficulty', 'beginer', 'Did you mean "beginner"?'],
  ])('is offered the nearest word for %s "%s"', (field, value, hint) => {
    expect(check({ [field]: value }).issues).toMatchObject([{ hint }]);
  });

  test('is offered the nearest field name, at the key that is unknown', () => {
    const { issues } = check({ tag: ['a'] });
    expect(issues).toMatchObject([{ rule: 'unknown-field', line: 11, column: 3, hint: 'Did you mean "tags"?' }]);
  });

  test('is offered every field name where none is near', () => {
    expect(check({ agent: { zzzzzz: 1 } }).issues[0]?.hint).toContain('confidence, false_positives');
  });

  test('has all its faults told at once', () => {
    expect(check({ severity: 'x', effort: 'y', created: 'z' }).issues).toHaveLength(3);
  });
});

describe('lengths', () => {
  test.each([
    ['term', 'x', limits.name, 'characters'],
    ['short', 'x', limits.sentence, 'characters'],
    ['long', 'x', limits.prose, 'characters'],
    ['bad_code', 'x', limits.code, 'characters'],
    ['code_language', 'x', limits.name, 'characters'],
    ['related', ['x'], limits.list, 'entries'],
  ])('"%s" may be as long as its limit and no longer', (field, piece, most, things) => {
    const repeat = (count: number) =>
      typeof piece === 'string' ? piece.repeat(count) : Array.from({ length: count }, (_, index) => `x${index}`);
    expect(check({ [field]: repeat(most) }).issues).toEqual([]);
    const { value, issues } = check({ [field]: repeat(most + 1) });
    expect(value).toBeUndefined();
    expect(issues).toMatchObject([{ rule: 'length', severity: 'error', pointer: `/${field}` }]);
    expect(issues[0]?.message).toContain(
      `${(most + 1).toLocaleString('en')} ${things} in "${field}", expected at most ${most.toLocaleString('en')}`,
    );
    expect(issues[0]?.hint).toBeTruthy();
  });

  test('every text and list that an author writes has a limit', () => {
    const limitless = (schema: unknown, path: string): string[] => {
      const { type, enum: words, pattern, format, const: constant, ...rest } = schema as Record<string, unknown>;
      const inner = [
        ...Object.entries(rest['properties'] ?? {}).flatMap(([key, value]) => limitless(value, `${path}/${key}`)),
        ...[rest['items'], rest['additionalProperties']].flatMap((value) =>
          typeof value === 'object' ? limitless(value, `${path}/*`) : [],
        ),
        ...((rest['anyOf'] ?? []) as unknown[]).flatMap((value) => limitless(value, path)),
      ];
      const isBounded = words ?? constant ?? rest['maxLength'] ?? (format === 'date' || pattern === slugPattern.source);
      const isOpen =
        (type === 'string' && !isBounded) ||
        (type === 'array' && rest['maxItems'] === undefined) ||
        (typeof rest['additionalProperties'] === 'object' && rest['maxProperties'] === undefined);
      return isOpen ? [path, ...inner] : inner;
    };
    const open = Object.entries(editorSchemas()).flatMap(([name, schema]) => limitless(schema, name));
    // A language tag is short by its pattern: the platform refuses what it does not know.
    expect(open).toEqual(['site.schema.json/lang']);
  });

  test('of countless faults some are told, and how many there are', () => {
    const { issues } = check({ related: Array.from({ length: 400 }, () => 'Not a slug') });
    expect(issues).toHaveLength(limits.faults + 1);
    expect(issues.at(-1)?.message).toContain('350 faults more');
    const unknown = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`zz${index}`, 1]));
    expect(check(unknown).issues.length).toBeLessThanOrEqual(limits.faults + 1);
  });

  test.each(['1e400', '-1e400', '123456789012345678901234567890'])('the number %s is beyond all limits', (number) => {
    const text = JSON.stringify({ ...termFields('cache'), code_notes: { bad: [{ line: 0, text: 'x' }] } });
    const { document } = parseJson({ path: 'glossary/cache.json', text: text.replace('"line":0', `"line":${number}`) });
    expect(document && validate(document, termSchema).issues[0]?.message).toContain(
      'Unexpected number beyond all limits',
    );
  });
});

describe('site.json', () => {
  const checkSite = (fields: object) => {
    const { document } = parseJson({
      path: 'site.json',
      text: JSON.stringify({ title: 'A', url: 'https://a.org', ...fields }),
    });
    if (!document) throw new Error('The test wrote broken JSON.');
    return validate(document, siteSchema).issues;
  };

  test.each([
    [{ url: 'example.org' }, 'absolute address'],
    [{ base: 'docs' }, 'begins with "/"'],
    [{ lang: 'english!' }, 'language tag'],
    [{ lang: 'en-ab-cd' }, 'expected a language tag'],
    [{ author: { name: '' } }, 'expected text, found none'],
    [{ categories: { 'My Category': { name: 'A' } } }, 'slug'],
    [{ home: { paths: [{ title: 'A', steps: [] }] } }, 'steps'],
  ])('is told what is wrong with %j', (fields, words) => {
    const issues = checkSite(fields);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.message).toContain(words);
  });
});
