/** Small contents made in memory, for tests of what the files say together. */
import { sha256 } from '../src/astro/workspace.ts';
import { compile, type Compiled } from '../src/compile.ts';
import type { Glossary, Guide, Term } from '../src/model/glossary.ts';
import type { SiteOverrides } from '../src/model/site.ts';
import { outlineMarkdown } from '../src/render/outline.ts';
import type { SourceFile } from '../src/schema/document.ts';
import { today } from './fixtures.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The least that a term must say. */
export const termFields = (slug: string): Fields => ({
  slug,
  term: slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('_', ' '),
  category: 'storage',
  short: `What ${slug} means.`,
  long: `More on ${slug}.`,
  severity: 'low',
  effort: 'low',
  created: '2026-01-05',
  updated: '2026-02-01',
});

const toText = (value: unknown): string => JSON.stringify(value, null, 2);

const termFile = (slug: string, fields: Fields = {}): SourceFile => ({
  path: `glossary/${slug}.json`,
  text: toText({ ...termFields(slug), ...fields }),
});

export const guideFile = (name: string, body: string, frontMatter = ''): SourceFile => ({
  path: `guides/${name}`,
  text: `---\ntitle: ${name.replace(/\.mdx?$/, '')}\ndescription: A guide.\ncreated: 2026-01-05\nupdated: 2026-02-01\n${frontMatter}---\n\n${body}`,
});

export interface Content {
  readonly site?: Fields;
  /** Slug → fields beyond the least. */
  readonly terms?: Readonly<Record<string, Fields>>;
  readonly guides?: readonly SourceFile[];
  readonly overrides?: SiteOverrides;
}

/** Compiles a content; the site is https://example.org unless told otherwise. */
export const compileContent = ({ site, terms = {}, guides = [], overrides = {} }: Content): Compiled =>
  compile(
    {
      site: { path: 'site.json', text: toText({ title: 'Storage words', url: 'https://example.org', ...site }) },
      terms: Object.entries(terms).map(([slug, fields]) => termFile(slug, fields)),
      guides,
      issues: [],
    },
    { today, hash: sha256, outline: outlineMarkdown, overrides },
  );

export const glossaryOf = (content: Content): Glossary => compileContent(content).glossary;

/** A term of a glossary that has it. */
export const termOf = ({ bySlug }: Glossary, slug: string): Term => {
  const term = bySlug.get(slug);
  if (!term) throw new Error(`There is no term ${slug}.`);
  return term;
};

/** A guide of a glossary that has it. */
export const guideOf = ({ guideBySlug }: Glossary, slug: string): Guide => {
  const guide = guideBySlug.get(slug);
  if (!guide) throw new Error(`There is no guide ${slug}.`);
  return guide;
};

/** The glossary of one term, and the term. */
export const soleTerm = (
  fields: Fields = {},
  site: Fields = {},
): { readonly glossary: Glossary; readonly term: Term } => {
  const glossary = glossaryOf({ site, terms: { cache: fields } });
  return { glossary, term: termOf(glossary, 'cache') };
};
