import { expect, test } from 'vitest';
import { toPreview, type Preview } from '../../../../src/emit/poster/preview.ts';
import { soleTerm } from '../../../content.ts';

const tagsOf = ({ tags }: Preview) => Object.fromEntries(tags.map(({ property, content }) => [property, content]));
const previewOf = (isOneOfMany: boolean, site: Readonly<Record<string, unknown>> = {}) =>
  toPreview(soleTerm({}, site).glossary, {
    title: 'Cache · Storage words',
    path: '/docs/glossary/cache',
    poster: 'glossary/cache',
    isOneOfMany,
  });

test('a page of a term names what services need', () => {
  const preview = previewOf(true, { base: '/docs', lang: 'en-GB' });
  expect(preview.card).toBe('summary_large_image');
  expect(tagsOf(preview)).toEqual({
    'og:title': 'Cache · Storage words',
    'og:image': 'https://example.org/docs/glossary/cache.png',
    'og:image:alt': 'Cache · Storage words',
  });
});

test('other pages name all that there is to name', () => {
  expect(tagsOf(previewOf(false, { base: '/docs', lang: 'en-GB' }))).toEqual({
    'og:title': 'Cache · Storage words',
    'og:type': 'article',
    'og:url': 'https://example.org/docs/glossary/cache',
    'og:site_name': 'Storage words',
    'og:locale': 'en_GB',
    'og:image': 'https://example.org/docs/glossary/cache.png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'Cache · Storage words',
  });
});

test('a page without a picture of its own shows the site’s; a site without pictures names none', () => {
  const { glossary } = soleTerm({}, {});
  const page = { title: 'Guides', path: '/guides/', isOneOfMany: false };
  expect(tagsOf(toPreview(glossary, page))).toMatchObject({
    'og:image': 'https://example.org/site.png',
    'og:type': 'website',
  });
  const none = previewOf(false, { features: { social_images: 'none' } });
  expect([none.card, tagsOf(none)['og:image']]).toEqual(['summary', undefined]);
});
