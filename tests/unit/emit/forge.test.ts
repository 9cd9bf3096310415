import { describe, expect, test } from 'vitest';
import { editAddress, reportAddress } from '../../../src/emit/forge.ts';

const at = (url: string, more: { readonly issues?: string } = {}) => ({
  url,
  branch: 'main',
  path: 'content',
  ...more,
});

describe('the address to edit a file', () => {
  test.each([
    ['https://github.com/ada/words', 'https://github.com/ada/words/edit/main/content/glossary/cache.json'],
    ['https://gitlab.com/ada/words', 'https://gitlab.com/ada/words/-/edit/main/content/glossary/cache.json'],
    ['https://gitlab.example.org/words', 'https://gitlab.example.org/words/-/edit/main/content/glossary/cache.json'],
    ['https://codeberg.org/ada/words', 'https://codeberg.org/ada/words/_edit/main/content/glossary/cache.json'],
    ['https://gitea.example/ada/words', 'https://gitea.example/ada/words/_edit/main/content/glossary/cache.json'],
    ['https://git.example/words', 'https://git.example/words/edit/main/content/glossary/cache.json'],
  ])('of %s is its own', (url, address) => {
    expect(editAddress(at(url), 'glossary/cache.json')).toBe(address);
  });

  test('keeps what a branch or a path may not say in an address', () => {
    expect(editAddress({ url: 'https://github.com/a/b', branch: 'a#b', path: 'my words' }, 'x.md')).toBe(
      'https://github.com/a/b/edit/a%23b/my%20words/x.md',
    );
  });
});

describe('the address of a report', () => {
  const title = '[cache] ';
  const body = 'https://a.example/x?y&z\nField: ';
  const encoded = 'https://a.example/x%3Fy%26z%0AField:%20';

  test.each([
    ['https://github.com/ada/words', `https://github.com/ada/words/issues/new?title=%5Bcache%5D%20&body=${encoded}`],
    [
      'https://gitlab.com/ada/words',
      `https://gitlab.com/ada/words/-/issues/new?issue[title]=%5Bcache%5D%20&issue[description]=${encoded}`,
    ],
    [
      'https://codeberg.org/ada/words',
      `https://codeberg.org/ada/words/issues/new?title=%5Bcache%5D%20&body=${encoded}`,
    ],
  ])('of %s is its own, and ends with the text', (url, href) => {
    expect(reportAddress(at(url), title, body)).toEqual({ href, isOpenEnded: true });
  });

  test('is the one that site.json names', () => {
    const issues = 'mailto:words@example.org?body={body}&subject={title}';
    expect(reportAddress(at('https://github.com/a/b', { issues }), title, body)).toEqual({
      href: `mailto:words@example.org?body=${encoded}&subject=%5Bcache%5D%20`,
      isOpenEnded: false,
    });
  });

  test('does not fill what the text itself puts between braces', () => {
    expect(reportAddress(at('https://github.com/a/b'), '{body}', '{title}').href).toBe(
      'https://github.com/a/b/issues/new?title=%7Bbody%7D&body=%7Btitle%7D',
    );
  });
});
