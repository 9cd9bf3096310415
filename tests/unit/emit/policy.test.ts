/** One policy, told in four places. */
import { expect, test } from 'vitest';
import { caddyConfiguration } from '../../../src/emit/hosts/caddy.ts';
import { headersFile } from '../../../src/emit/hosts/headers-file.ts';
import { nginxConfiguration } from '../../../src/emit/hosts/nginx.ts';
import { contentPolicy, headerPolicy } from '../../../src/emit/policy.ts';
import { redirectToHtml } from '../../../src/emit/redirect.ts';
import { glossaryOf } from '../../content.ts';

const glossary = glossaryOf({ terms: { cache: { renamed_from: ['store'] } } });
const directives = new Map(
  headerPolicy.split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources] as const;
  }),
);

test('_headers, nginx and Caddy tell the same, once, and to every answer', () => {
  const told = [headersFile(glossary), nginxConfiguration(glossary), caddyConfiguration(glossary)].map((text) =>
    text.split('\n').flatMap((line) => /Content-Security-Policy:? ["'`]?([^"`]*)["`]?/.exec(line)?.[1] ?? []),
  );
  expect(told).toEqual([[headerPolicy], [headerPolicy], [headerPolicy]]);
});

test('pages say it before anything that it governs, but for what an element cannot say', () => {
  expect(`${contentPolicy}; frame-ancestors 'none'`).toBe(headerPolicy);
  const page = redirectToHtml(glossary, { from: 'store', to: 'cache' });
  const start = `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${contentPolicy}">`;
  expect(page).toContain(start);
});

test('nothing is allowed but what the site itself serves, and WebAssembly for the search', () => {
  const sources = [...directives].flatMap(([name, values]) => values.map((value) => [name, value] as const));
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(sources.filter(([, value]) => !["'self'", "'none'", "'script'"].includes(value))).toEqual([
    ['script-src', "'wasm-unsafe-eval'"],
  ]);
  expect([...directives.keys()]).toEqual(
    expect.arrayContaining([
      'base-uri',
      'form-action',
      'frame-ancestors',
      'require-trusted-types-for',
      'trusted-types',
    ]),
  );
});
