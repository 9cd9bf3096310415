/**
 * The changes as Atom (RFC 4287).
 */
import type { Site } from '../../model/site.ts';
import { feedPaths, pagePath, toAddress } from '../paths.ts';
import { element, textElement, toXml } from '../xml.ts';
import type { Feed, FeedItem } from './feed-items.ts';

const toTime = (date: Date): string => date.toISOString().replace('.000', '');

const toEntry = ({ id, url, title, summary, date, category }: FeedItem): string =>
  element('entry', {}, [
    textElement('id', id),
    textElement('title', title),
    textElement('updated', toTime(date)),
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
    ...(category === undefined ? [] : [element('category', { term: category })]),
    ...(summary ? [textElement('summary', summary)] : []),
  ]);

export const feedToAtom = (site: Site, { title, description, updated, items }: Feed): string => {
  const self = toAddress(site, pagePath(site, feedPaths.atom));
  const author = site.author ?? { name: site.title };
  const root = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.lang }, [
    textElement('id', self),
    textElement('title', title),
    textElement('subtitle', description),
    textElement('updated', toTime(updated)),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', href: toAddress(site, site.base) }),
    ...(site.licence?.url ? [element('link', { rel: 'license', href: site.licence.url })] : []),
    element('author', {}, [textElement('name', author.name), ...(author.url ? [textElement('uri', author.url)] : [])]),
    ...(site.licence ? [textElement('rights', site.licence.name)] : []),
    ...items.map(toEntry),
  ]);
  return toXml(root);
};
