/**
 * What programs are told when they ask for data that is not there (RFC 9457), where a host can tell them from people.
 */
import type { Site } from '../../model/site.ts';
import { pagePath, toAddress } from '../paths.ts';

/** The record of `404.json`. */
export const notFoundRecord = (site: Site) => ({
  type: 'about:blank',
  title: 'Not Found',
  status: 404,
  detail: 'There is no file at this address. The index lists every term with the address of its record.',
  index: toAddress(site, pagePath(site, 'glossary/index.json')),
  openapi: toAddress(site, pagePath(site, 'openapi.json')),
});
