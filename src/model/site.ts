/**
 * The site as understood: site.json with every gap filled, so that nothing after this asks whether a value exists.
 */
import type { SiteSource } from '../schema/site.ts';
import { titleToPathId } from './path-id.ts';
import { toAddressId } from './address-id.ts';

export interface CodeLabels {
  readonly bad: string;
  readonly good: string;
}

export interface Category {
  readonly id: string;
  /** The last part of its address: the id, where that can be one. */
  readonly path: string;
  readonly name: string;
  readonly description: string;
  readonly codeLabels?: CodeLabels;
  readonly codeLanguage?: string;
}

export interface Named {
  readonly name: string;
  readonly url?: string;
}

export interface Author extends Named {
  readonly kind?: 'person' | 'organisation';
}

export interface LearningPath {
  /** Last part of its address. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Slugs of terms that its readers know already. */
  readonly assumes: readonly string[];
  /** Term slugs and `guides/<slug>`. */
  readonly steps: readonly string[];
}

export interface Site {
  readonly title: string;
  readonly tagline: string;
  readonly description: string;
  /** Origin and base path without a slash at the end, e.g. `https://example.org/docs`. */
  readonly url: string;
  /** Path of the site on its host, with a slash at both ends: `/` or `/docs/`. */
  readonly base: string;
  readonly lang: string;
  readonly author?: Author;
  readonly licence?: Named;
  readonly usage?: SiteSource['usage'];
  /** What its owner asks of crawlers; what is left out is not said. */
  readonly signals?: SiteSource['signals'];
  readonly repository?: {
    readonly url: string;
    readonly branch: string;
    readonly path: string;
    /** Address of a report, with places for `{title}` and `{body}`; absent when the host's own is meant. */
    readonly issues?: string;
  };
  /** Declared categories, in the author's order; empty when site.json declares none. */
  readonly categories: ReadonlyMap<string, Category>;
  readonly heading: string;
  readonly intro: string;
  readonly paths: readonly LearningPath[];
  readonly search: boolean;
  /** Whether names of terms in prose become links. */
  readonly termLinks: boolean;
  /** Whether JSON twins say their version. */
  readonly twinVersion: boolean;
  /** Whose pictures are drawn; absent where the number of terms decides. */
  readonly posters?: PosterScope;
}

export type PosterScope = NonNullable<NonNullable<SiteSource['features']>['social_images']>;

/** What the command line may say in place of site.json. */
export interface SiteOverrides {
  readonly url?: string | undefined;
  readonly base?: string | undefined;
  readonly search?: boolean | undefined;
}

const toNamed = (value: string | { name: string; url?: string | undefined } | undefined): Named | undefined => {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return { name: value };
  return value.url === undefined ? { name: value.name } : { name: value.name, url: value.url };
};

const toAuthor = (source: SiteSource['author']): Author | undefined => {
  const named = toNamed(source);
  const kind = typeof source === 'object' ? source.kind : undefined;
  return named && { ...named, ...(kind && { kind }) };
};

const toBase = (path: string): string => {
  const trimmed = path.replace(/^\/+|\/+$/g, '');
  return trimmed === '' ? '/' : `/${trimmed}/`;
};

const toCategories = (source: SiteSource['categories']): Map<string, Category> =>
  new Map(
    Object.entries(source ?? {}).map(([id, category]) => [
      id,
      {
        id,
        path: toAddressId(id),
        name: category.name,
        description: category.description ?? '',
        ...(category.code_labels && { codeLabels: category.code_labels }),
        ...(category.code_language && { codeLanguage: category.code_language }),
      },
    ]),
  );

const toRepository = (source: SiteSource['repository']): Site['repository'] => {
  if (source === undefined) return undefined;
  const { url, branch, path, issues } = typeof source === 'string' ? { url: source } : source;
  return {
    url: url.replace(/\/+$/, ''),
    branch: branch || 'main',
    path: path || 'content',
    ...(issues && { issues }),
  };
};

/** Fills the gaps of site.json; `overrides` win. The base path may come from `base` or from the path of `url`. */
export const buildSite = (source: SiteSource, overrides: SiteOverrides = {}): Site => {
  const address = new URL(overrides.url ?? source.url);
  const base = toBase(overrides.base ?? source.base ?? address.pathname);
  const author = toAuthor(source.author);
  const licence = toNamed(source.licence);
  const repository = toRepository(source.repository);
  return {
    title: source.title,
    tagline: source.tagline ?? '',
    description: source.description ?? '',
    url: `${address.origin}${base}`.replace(/\/$/, ''),
    base,
    lang: source.lang ?? 'en',
    ...(author && { author }),
    ...(licence && { licence }),
    ...(source.usage && { usage: source.usage }),
    ...(source.signals && { signals: source.signals }),
    ...(repository && { repository }),
    categories: toCategories(source.categories),
    heading: source.home?.heading ?? source.title,
    intro: source.home?.intro ?? source.description ?? '',
    paths: (source.home?.paths ?? []).map(({ id, title, description, assumes, steps }, index) => ({
      id: id ?? titleToPathId(title, index + 1),
      title,
      description: description ?? '',
      assumes: assumes ?? [],
      steps,
    })),
    search: overrides.search ?? source.features?.search ?? true,
    termLinks: source.features?.term_links ?? true,
    twinVersion: source.features?.twin_version ?? false,
    ...(source.features?.social_images && { posters: source.features.social_images }),
  };
};
