/**
 * Names of the host in configurations: only what is plain in every language of configurations is written there.
 */
import type { Site } from '../../model/site.ts';

/** The name of the host; undefined for one that cannot stand in a configuration, as an IPv6 address. */
export const hostName = ({ url }: Pick<Site, 'url'>): string | undefined => {
  const { hostname } = new URL(url);
  return /^[a-z\d.-]+$/.test(hostname) ? hostname : undefined;
};

/** Where the site lies on a server: a base path is a folder in it. */
export const serverRoot = (site: Pick<Site, 'url'>): string => `/var/www/${hostName(site) ?? 'site'}`;

/** Whether the base path can stand in a configuration. One of letters, digits, dots and hyphens can. */
export const hasPlainBase = ({ base }: Pick<Site, 'base'>): boolean => /^\/(?:[\w.~-]+\/)*$/.test(base);

/** The base as part of a regular expression. */
export const baseRegex = ({ base }: Pick<Site, 'base'>): string => base.replaceAll('.', '\\.');

/** Files below the base that no server gives away: they speak to hosts. */
export const hiddenFiles = '(?:_headers|_redirects|deploy/)';
