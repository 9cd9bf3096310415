/**
 * Proof of what pages tell search engines: their JSON-LD can be read, has what its types need, and every name and address in
 * it that is of this site leads somewhere. Names become links and anchors of the page's record, with "@" before them, so that
 * all pages' are followed together.
 */
import { frameTokens } from '../../emit/term/term-page.ts';
import type { Site } from '../../model/site.ts';

export interface LinkedData {
  /** Paths from the root of the site; `glossary/x#@term` is the thing that the page of x calls `#term`. */
  readonly links: readonly string[];
  /** `@term` for what this page describes. */
  readonly ids: readonly string[];
  readonly faults: readonly string[];
}

/** What each type must say (https://schema.org); no page uses another type. */
const required: Readonly<Record<string, readonly string[]>> = {
  BreadcrumbList: ['itemListElement'],
  CreativeWork: ['name'],
  DefinedTerm: ['@id', 'name', 'description', 'termCode', 'inDefinedTermSet'],
  DefinedTermSet: ['@id', 'name', 'hasDefinedTerm'],
  ListItem: ['position', 'name'],
  MediaObject: ['contentUrl', 'encodingFormat'],
  Organization: ['name'],
  Person: ['name'],
  TechArticle: ['@id', 'headline', 'description', 'datePublished', 'dateModified', 'inLanguage', 'encoding'],
  WebSite: ['@id', 'name', 'url'],
};

const addresses: ReadonlySet<string> = new Set(['@id', 'item', 'contentUrl']);

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object in a value, outer ones first. */
const nodesIn = (value: unknown): readonly Fields[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isFields(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : [];
};

/** An address of the site as path from its root, with its anchor; undefined for one elsewhere. */
const toInternal = (site: Pick<Site, 'url'>, address: string): string | undefined => {
  const [page = '', anchor] = address.split('#');
  if (page !== site.url && !page.startsWith(`${site.url}/`)) return undefined;
  return decodeURI(page.slice(site.url.length + 1)) + (anchor === undefined ? '' : `#@${anchor}`);
};

const typeFaults = (node: Fields): readonly string[] => {
  const { '@type': type } = node;
  if (type === undefined) return [];
  const name = typeof type === 'string' ? type : JSON.stringify(type);
  const needed = required[name];
  if (!needed) return [`${name} is no type that pages use`];
  return needed.filter((key) => !node[key]).map((key) => `a ${name} lacks "${key}"`);
};

/** Authors and licences may have pages on the same host that this site has not made; only what has a name here is ours. */
const isAddress = (key: string, node: Fields): boolean => addresses.has(key) || (key === 'url' && '@id' in node);

/** What an object names and describes. One that only names a thing refers to it. */
const readNode = (node: Fields, site: Pick<Site, 'url'>): Pick<LinkedData, 'links' | 'ids'> => {
  const links = Object.entries(node).flatMap(([key, value]) =>
    isAddress(key, node) && typeof value === 'string' ? (toInternal(site, value) ?? []) : [],
  );
  const own = typeof node['@id'] === 'string' ? /#(.+)$/.exec(node['@id'])?.[1] : undefined;
  return { links, ids: own !== undefined && '@type' in node ? [`@${own}`] : [] };
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const scripts = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;

/** Reads what a written page tells search engines. */
export const readLinkedData = (html: string, site: Pick<Site, 'url'>): LinkedData => {
  const texts = [...html.matchAll(scripts)].map(([, text = '']) => text).filter((text) => text !== frameTokens.data);
  const faults: string[] = [];
  const nodes = texts.flatMap((text) => {
    const value = parse(text);
    if (isFields(value) && value['@context'] === 'https://schema.org') return nodesIn(value);
    faults.push('it cannot be read as JSON-LD of https://schema.org');
    return [];
  });
  const read = nodes.map((node) => readNode(node, site));
  return {
    links: [...new Set(read.flatMap(({ links }) => links))],
    ids: read.flatMap(({ ids }) => ids),
    faults: [...faults, ...nodes.flatMap(typeFaults)].map((fault) => `its data for search engines: ${fault}`),
  };
};
