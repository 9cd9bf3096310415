/**
 * What stands around every page: its head, the navigation, the footer. One plain object, so that layouts only print.
 */
import type { Glossary } from '../model/glossary.ts';
import type { Site } from '../model/site.ts';
import { toHref } from '../schema/web-address.ts';
import { fill, wordsOf, type StringKey } from '../strings.ts';
import { directionOf, englishMark, type EnglishMark } from './direction.ts';
import { feedLinks } from './history/feed-links.ts';
import { editAddress, reportAddress } from './forge.ts';
import { toPointer, type Pointer } from './pointer.ts';
import { toPreview, type Preview } from './poster/preview.ts';
import { openSearchPath } from './search/open-search.ts';
import { apiCatalogPath, coveragePath, llmsPath, pagePath, toAddress } from './paths.ts';

export interface Link {
  readonly name: string;
  readonly href: string;
}

export type Area = 'home' | 'glossary' | 'guides' | 'browse' | 'search';

export interface PageFacts {
  readonly title: string;
  /** What its window says, where that is not the title with the name of the site. */
  readonly windowTitle?: string;
  readonly description: string;
  /** Path of the page, beginning with the base. */
  readonly path: string;
  readonly area?: Area;
  /** Path of the file below the content folder that says what the page says. */
  readonly file?: string;
  /** The first digits of the digest of the JSON twin. With it, readers can report a mistake. */
  readonly version?: string;
  /** Whether JSON and Markdown twins stand beside the page. */
  readonly twins?: boolean;
  /** Name of the picture that stands for the page; the site's when absent. */
  readonly poster?: string;
  /** A JSON-LD record. */
  readonly data?: object;
}

export interface Page {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly dir: 'rtl' | undefined;
  /** Attributes of links whose words are the interface's, where it is English and the page is not. */
  readonly english: EnglishMark | undefined;
  readonly base: string;
  readonly canonical: string;
  /** Twins of a page; of lists and the home page, which have none, the feeds. */
  readonly alternates: readonly { readonly type: string; readonly href: string; readonly title?: string }[];
  readonly licence: string | undefined;
  /** Path of the index that programs read, and of what describes all files for them. */
  readonly index: string;
  readonly catalogue: string;
  readonly pointer: Pointer;
  /** What services show of the page where its link is shared. */
  readonly preview: Preview;
  /** JSON that is safe inside a script element. */
  readonly data: string | undefined;
  readonly site: Link;
  readonly nav: readonly (Link & { readonly current: boolean })[];
  readonly search: string | undefined;
  /** Path of the description with which a browser offers the search of the site itself. */
  /** Told by lists and by the home page; pages of terms and guides, which are many, are spared the bytes. */
  readonly openSearch: string | undefined;
  readonly glossary: string;
  readonly credits: readonly (Omit<Link, 'href'> & { readonly href: string | undefined; readonly rel?: string })[];
  /** Links of the footer; `isReport` marks one to whose end a script may write where its reader is. */
  readonly files: readonly (Link & { readonly isReport?: boolean })[];
}

const areas = [
  ['glossary', 'nav.glossary'],
  ['guides', 'nav.guides'],
  ['browse', 'browse.title'],
] as const satisfies readonly (readonly [Area, StringKey])[];

const toNav = ({ site }: Glossary, area: Area | undefined): Page['nav'] =>
  areas.map(([id, name]) => ({
    name: wordsOf(site).strings[name],
    href: pagePath(site, `${id}/`),
    current: id === area,
  }));

const toCredits = ({ site }: Glossary): Page['credits'] => {
  const { licence, author } = site;
  const { strings } = wordsOf(site);
  return [
    ...(author
      ? [
          {
            name: fill(strings['footer.author'], { author: author.name }),
            href: author.url && toHref(author.url),
            rel: 'author',
          },
        ]
      : []),
    ...(licence
      ? [
          {
            name: fill(strings['footer.licence'], { licence: licence.name }),
            href: licence.url && toHref(licence.url),
            rel: 'license',
          },
        ]
      : []),
  ];
};

/** Where the page is mended: by its reader, or by those who hear of it. */
const toMendingLinks = ({ site }: Glossary, { file, path, version }: PageFacts): Page['files'] => {
  const { repository } = site;
  if (!repository || file === undefined) return [];
  const { strings } = wordsOf(site);
  const links = [{ name: strings['footer.edit'], href: editAddress(repository, file) }];
  if (version === undefined) return links;
  const page = toAddress(site, path);
  const body = fill(strings['report.body'], { page, file: `${repository.path}/${file}`, version });
  const { href, isOpenEnded } = reportAddress(repository, `[${path.slice(path.lastIndexOf('/') + 1)}] `, body);
  return [...links, { name: strings['footer.report'], href, ...(isOpenEnded && { isReport: true }) }];
};

const toFiles = ({ site }: Glossary): Link[] => {
  const { strings } = wordsOf(site);
  return [
    { name: strings['footer.data'], href: pagePath(site, 'glossary/index.json') },
    { name: strings['footer.schema'], href: pagePath(site, 'schema/1/term.schema.json') },
    { name: strings['footer.coverage'], href: pagePath(site, coveragePath) },
    ...(site.repository ? [{ name: strings['footer.source'], href: toHref(site.repository.url) }] : []),
  ];
};

/** JSON that ends no script element and no line of a script. */
const toScriptJson = (data: object): string =>
  JSON.stringify(data).replaceAll(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The same page as data; the feeds of the site where a page has none. */
const toAlternates = (site: Site, { path, twins }: PageFacts): Page['alternates'] =>
  twins
    ? [
        { type: 'application/json', href: `${path}.json` },
        { type: 'text/markdown', href: `${path}.md` },
      ]
    : feedLinks(site);

/** The frame of one page. */
export const toPage = (glossary: Glossary, facts: PageFacts): Page => {
  const { site } = glossary;
  const { description, path, area, twins, data } = facts;
  const title = facts.windowTitle ?? (facts.title === site.title ? facts.title : `${facts.title} · ${site.title}`);
  return {
    title,
    description,
    lang: site.lang,
    dir: directionOf(site.lang),
    english: englishMark(site.lang),
    base: site.base,
    canonical: toAddress(site, path),
    alternates: toAlternates(site, facts),
    licence: site.licence?.url && toHref(site.licence.url),
    index: pagePath(site, llmsPath),
    catalogue: pagePath(site, apiCatalogPath),
    pointer: toPointer(site, facts),
    preview: toPreview(glossary, { ...facts, title, isOneOfMany: twins === true && area === 'glossary' }),
    data: data && toScriptJson(data),
    site: { name: site.title, href: site.base },
    nav: toNav(glossary, area),
    search: site.search ? pagePath(site, 'search') : undefined,
    openSearch: site.search && !twins ? pagePath(site, openSearchPath) : undefined,
    glossary: pagePath(site, 'glossary/'),
    credits: toCredits(glossary),
    files: [...toMendingLinks(glossary, facts), ...toFiles(glossary)],
  };
};
