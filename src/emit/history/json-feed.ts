/**
 * The changes as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
 */
import type { Site } from '../../model/site.ts';
import type { JsonFeed } from '../../schema/published/json-feed.ts';
import { feedPaths, pagePath, toAddress } from '../paths.ts';
import type { Feed } from './feed-items.ts';

export const feedToJsonFeed = (site: Site, { title, description, items }: Feed): JsonFeed => ({
  version: 'https://jsonfeed.org/version/1.1',
  title,
  home_page_url: toAddress(site, site.base),
  feed_url: toAddress(site, pagePath(site, feedPaths.json)),
  description,
  language: site.lang,
  ...(site.author && {
    authors: [{ name: site.author.name, ...(site.author.url !== undefined && { url: site.author.url }) }],
  }),
  items: items.map(({ id, url, title: name, summary, date, category }) => ({
    id,
    url,
    title: name,
    // The format asks for a content that says something.
    content_text: summary || name,
    date_published: date.toISOString().replace('.000', ''),
    ...(category !== undefined && { tags: [category] }),
  })),
});
