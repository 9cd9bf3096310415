import { expect, test } from 'vitest';
import { caddyConfiguration } from '../../../../src/emit/hosts/caddy.ts';
import { glossaryOf, type Content } from '../../../content.ts';

const linesOf = (content: Content): readonly string[] => caddyConfiguration(glossaryOf(content)).trimEnd().split('\n');

test('every block is closed and every word ends on its line, whatever the content says', () => {
  const hostile = '` } } {$HOME} {env.HOME}';
  const lines = linesOf({
    site: { title: hostile, licence: { name: hostile, url: 'https://licence.example/`}{env.HOME}{$HOME}' } },
    terms: { cache: { renamed_from: ['store'], term: hostile } },
  });
  const depths = lines.reduce<readonly number[]>((known, line) => {
    const depth = known.at(-1) ?? 0;
    return [...known, depth + (line.endsWith(' {') ? 1 : 0) - (line.trim() === '}' ? 1 : 0)];
  }, []);
  expect(depths.at(-1)).toBe(0);
  expect(depths.slice(2, -1).filter((depth) => depth < 1)).toEqual([]);
  expect(lines.filter((line) => line.split('`').length % 2 === 0)).toEqual([]);
  expect(lines.filter((line) => line.includes('HOME}') || line.includes('{$'))).toEqual([]);
});

test('every matcher that a line names stands above it', () => {
  const known = new Set<string>();
  const unknown: string[] = [];
  for (const line of linesOf({ terms: { cache: {} }, overrides: { base: '/docs/' } })) {
    const [, defined] = /^\s*(@\w+) /.exec(line) ?? [];
    if (defined) known.add(defined);
    else unknown.push(...(line.match(/(?<= )@\w+/g) ?? []).filter((name) => !known.has(name)));
  }
  expect(unknown).toEqual([]);
  expect(known.size).toBeGreaterThan(30);
});

test('former addresses of a term and its twins lead on', () => {
  const lines = linesOf({ terms: { cache: { renamed_from: ['store'] } }, overrides: { base: '/docs/' } });
  expect(lines.map((line) => line.trim())).toEqual(
    expect.arrayContaining([
      'redir /docs/glossary/store /docs/glossary/cache 301',
      'redir /docs/glossary/store.json /docs/glossary/cache.json 301',
      'redir /docs/glossary/store.md /docs/glossary/cache.md 301',
    ]),
  );
});
