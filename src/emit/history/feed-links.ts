/**
 * Where the feeds are, for the head of the home page: feed readers find them there from the address of the site.
 */
import type { Site } from '../../model/site.ts';
import { fill, wordsOf } from '../../strings.ts';
import { mediaTypeOf } from '../hosts/media-types.ts';
import { feedPaths, pagePath } from '../paths.ts';

export interface FeedLink {
  readonly type: string;
  readonly href: string;
  readonly title: string;
}

const formats = [
  ['Atom', feedPaths.atom],
  ['RSS', feedPaths.rss],
  ['JSON Feed', feedPaths.json],
] as const;

/** A link for each format; readers that know them all take the first. */
export const feedLinks = (site: Site): readonly FeedLink[] => {
  const title = fill(wordsOf(site).strings['feed.title'], { site: site.title });
  return formats.map(([format, path]) => ({
    type: mediaTypeOf(path),
    href: pagePath(site, path),
    title: `${title} (${format})`,
  }));
};
