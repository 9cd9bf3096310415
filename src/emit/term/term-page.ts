/**
 * The page of a term around its body. Pages of terms differ in few values only, so a build has Astro draw one frame with
 * tokens in their places, and fills it for each term: a hundredth of the cost of drawing every page.
 */
import { toPlainText } from '../../model/plain-text.ts';
import type { Glossary, Term } from '../../model/glossary.ts';
import { toPage, type Page } from '../page.ts';
import { termPath } from '../paths.ts';
import { termPoster } from '../poster/poster-name.ts';
import { termToGraph } from '../linked-data/term-graph.ts';

/** What differs from term to term. `data` and `body` are safe already; the others are plain text. */
export interface FrameValues {
  readonly title: string;
  readonly description: string;
  readonly slug: string;
  readonly data: string;
  readonly body: string;
  /** Name of the picture that stands for the page. */
  readonly poster: string;
  /** Version of the twin; absent where no page of the frame has one. */
  readonly version?: string;
}

/** Words that no page says, safe as text, in attributes and in addresses. No slug has capital letters. */
export const frameTokens = {
  title: 'HeadwordFrameTitle',
  description: 'HeadwordFrameDescription',
  slug: 'HeadwordFrameSlug',
  data: 'HeadwordFrameData',
  body: 'HeadwordFrameBody',
  poster: 'HeadwordFramePoster',
  version: 'HeadwordFrameVersion',
} as const satisfies FrameValues;

/** The name that a frame has among the pages, and its body. */
export const { slug: frameName, body: frameBody } = frameTokens;

/** What stands around the body of a term. */
export const termToPage = (glossary: Glossary, term: Term, version: string): Page =>
  toPage(glossary, {
    title: term.source.term,
    description: toPlainText(term.source.short),
    path: termPath(glossary.site, term.slug),
    area: 'glossary',
    twins: true,
    file: term.document.file.path,
    version,
    poster: termPoster(glossary, term),
    data: termToGraph(glossary.site, term),
  });

/** What stands around the body of the frame. */
export const frameToPage = (glossary: Glossary): Page => {
  const path = termPath(glossary.site, frameTokens.slug);
  const page = toPage(glossary, {
    ...frameTokens,
    windowTitle: frameTokens.title,
    path,
    area: 'glossary',
    twins: true,
    file: `glossary/${frameTokens.slug}.json`,
    data: {},
  });
  return { ...page, data: frameTokens.data };
};

const escapes: Readonly<Record<string, string>> = {
  '&': '&#38;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? character);

const allNames = ['Title', 'Description', 'Slug', 'Data', 'Body'];
const tokenPattern = /HeadwordFrame(Title|Description|Slug|Data|Body|Poster|Version)/;

/** Prepares a drawn frame for filling. Throws when one of `names` is missing: then pages would not say what they should. */
export const createFrame = (html: string, names = allNames): ((values: FrameValues) => string) => {
  // Outside the body no word stands beside a tag with a space between: header and footer are boxes.
  const parts = html.replaceAll(/>\s+(?=<)/g, '>').split(tokenPattern);
  for (const name of names) {
    if (!parts.some((part, index) => index % 2 === 1 && part === name))
      throw new Error(`The frame of pages lacks its ${name}.`);
  }
  return ({ title, description, slug, data, body, poster, version = '' }) => {
    const values: Readonly<Record<string, string>> = {
      Title: escapeHtml(title),
      Description: escapeHtml(description),
      Slug: slug,
      Data: data,
      Body: body,
      Poster: poster,
      Version: version,
    };
    return parts.map((part, index) => (index % 2 === 1 ? values[part] : part)).join('');
  };
};

/** The values of one term. */
export const termToFrameValues = (
  glossary: Glossary,
  term: Term,
  { body, version }: Required<Pick<FrameValues, 'body' | 'version'>>,
): FrameValues => {
  const { title, description, data = '{}' } = termToPage(glossary, term, version);
  return { title, description, slug: term.slug, data, body, poster: termPoster(glossary, term), version };
};
