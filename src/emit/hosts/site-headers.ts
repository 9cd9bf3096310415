/**
 * Headers that every answer of a host carries, whatever it serves: what pages may do, who may read, where programs begin.
 */
import type { Glossary } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import { contentUsage } from '../discovery/robots.ts';
import { llmsPath, pagePath } from '../paths.ts';
import { headerPolicy } from '../policy.ts';

export type Header = readonly [name: string, value: string];

/** Powers that no page of a glossary needs. */
const refusedPowers = [
  'accelerometer',
  'camera',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'payment',
  'usb',
];

/**
 * An address that stands in a header, and in a configuration, as itself: what could end it there, begin a new line or
 * name a variable is percent-encoded.
 */
export const toHeaderUrl = (url: string): string =>
  url.replaceAll(/[^\w.~:/?#[\]@!&()*+,;=%-]/gu, (character) =>
    // encodeURIComponent leaves the apostrophe as it is, and refuses half of a surrogate pair.
    character === "'" ? '%27' : encodeURIComponent(character.toWellFormed()),
  );

/** A link of a `Link` header (RFC 8288) to a file of the site. */
export const linkTo = (site: Site, path: string, rel: string, type?: string): string =>
  `<${pagePath(site, path)}>; rel="${rel}"${type ? `; type="${type}"` : ''}`;

/** Links of the whole site. */
export const siteLinks = (site: Site): string =>
  [
    linkTo(site, '.well-known/api-catalog', 'api-catalog'),
    linkTo(site, 'openapi.json', 'service-desc', 'application/json'),
    linkTo(site, llmsPath, 'describedby', 'text/plain'),
    ...(site.licence?.url ? [`<${toHeaderUrl(site.licence.url)}>; rel="license"`] : []),
  ].join(', ');

const toUsage = (usage: string): readonly Header[] => (usage ? [['Content-Usage', usage]] : []);

/** Headers of every answer but its links. */
export const siteHeaders = (glossary: Glossary): readonly Header[] => [
  ...toUsage(contentUsage(glossary)),
  ['Access-Control-Allow-Origin', '*'],
  ['Access-Control-Expose-Headers', 'Content-Location, ETag, Link'],
  ['Content-Security-Policy', headerPolicy],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ['Permissions-Policy', refusedPowers.map((power) => `${power}=()`).join(', ')],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['X-Content-Type-Options', 'nosniff'],
];
