/**
 * The changes as RSS 2.0 (https://www.rssboard.org/rss-specification), with the link to itself that its best practices ask.
 */
import type { Site } from '../../model/site.ts';
import { feedPaths, pagePath, toAddress } from '../paths.ts';
import { element, escapeXml, textElement, toXml } from '../xml.ts';
import type { Feed, FeedItem } from './feed-items.ts';

/** Readers take a description for HTML: paragraphs, and what is text stays text. */
const toHtml = (summary: string): string =>
  summary
    .split('\n\n')
    .map((paragraph) => `<p>${escapeXml(paragraph)}</p>`)
    .join('');

const toItem = ({ id, url, title, summary, date, category }: FeedItem): string =>
  element('item', {}, [
    textElement('title', title),
    textElement('link', url),
    textElement('guid', id, { isPermaLink: 'false' }),
    textElement('pubDate', date.toUTCString()),
    ...(category === undefined ? [] : [textElement('category', category)]),
    ...(summary ? [textElement('description', toHtml(summary))] : []),
  ]);

export const feedToRss = (site: Site, { title, description, updated, items }: Feed): string => {
  const self = toAddress(site, pagePath(site, feedPaths.rss));
  const channel = element('channel', {}, [
    textElement('title', title),
    textElement('link', toAddress(site, site.base)),
    textElement('description', description),
    textElement('language', site.lang),
    ...(site.licence ? [textElement('copyright', site.licence.name)] : []),
    textElement('lastBuildDate', updated.toUTCString()),
    textElement('docs', 'https://www.rssboard.org/rss-specification'),
    element('atom:link', { href: self, rel: 'self', type: 'application/rss+xml' }),
    ...items.map(toItem),
  ]);
  return toXml(element('rss', { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' }, [channel]));
};
