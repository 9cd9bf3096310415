import { expect, test } from 'vitest';
import { hostFiles } from '../../../../src/emit/hosts/host-files.ts';
import { nginxConfiguration } from '../../../../src/emit/hosts/nginx.ts';
import { glossaryOf, type Content } from '../../../content.ts';

const textOf = (content: Content): string => nginxConfiguration(glossaryOf(content));

/** The words of a configuration, as nginx reads them: quoted or not, and the signs that end a directive or a block. */
const wordsOf = (text: string): readonly string[] =>
  text.replaceAll(/^\s*#.*$/gm, '').match(/"(?:\\.|[^"\\])*"|[;{}]|(?:\$\{\w+\}|[^\s;{}"])+/g) ?? [];

test('every block is closed, whatever the content says', () => {
  const hostile = '";} } server { return 200 "$host'; // quotes, braces, variables
  const words = wordsOf(
    textOf({
      site: { title: hostile, licence: { name: hostile, url: 'https://licence.example/";}server{$host' } },
      terms: { cache: { renamed_from: ['store'], term: hostile } },
    }),
  );
  const count = (sign: string): number => words.filter((word) => word === sign).length;
  expect(count('{')).toBe(count('}'));
  expect(words.filter((word) => word === 'server')).toHaveLength(1);
  expect(words.filter((word) => word.includes('$host'))).toEqual([]);
});

test('no location adds a header: it would lose all the others', () => {
  const text = textOf({ terms: { cache: {} }, overrides: { base: '/docs/' } });
  const [, ...locations] = text.split(/^ {4}location /m);
  expect(locations.filter((location) => location.includes('add_header'))).toEqual([]);
  expect(text.match(/^ {4}add_header /gm)).toHaveLength(18);
  expect(text.split('\n').filter((line) => line.includes('add_header') && !line.endsWith(' always;'))).toEqual([]);
});

test('a host that cannot stand in a configuration is left out of it', () => {
  expect(textOf({ site: { url: 'https://[::1]:8080' } })).toContain('server_name _;\n    root /var/www/site;');
  expect(textOf({ site: { url: 'https://a;b.example' } })).toContain('server_name _;\n');
  expect(textOf({ site: { url: 'https://words.example' } })).toContain('server_name words.example;\n');
});

test('a base path that cannot stand in a configuration has none', () => {
  const pathsOf = (base: string): readonly string[] =>
    hostFiles(glossaryOf({ site: { url: `https://example.org${base}` } })).map(({ path }) => path);
  expect(pathsOf('/docs/v1.2/')).toContain('deploy/nginx.conf');
  expect(pathsOf('/a$host;b/')).not.toContain('deploy/nginx.conf');
});
