/**
 * Every file of the site that is no page: twins, index, names, descriptions.
 */
import { buildFacetsFile } from '../emit/facets-file.ts';
import { buildIndex } from '../emit/glossary-index.ts';
import { twinSchema } from '../emit/json-schema.ts';
import { guideToMarkdown } from '../emit/guide-markdown.ts';
import { openSearchDescription, openSearchPath } from '../emit/open-search.ts';
import { buildPathIndex } from '../emit/path-index.ts';
import { redirectsOf, redirectToHtml } from '../emit/redirect.ts';
import { buildNames } from '../emit/search-names.ts';
import { termToMarkdown } from '../emit/term-markdown.ts';
import { guideToTwin, termToTwin, twinToText } from '../emit/twin.ts';
import type { DiagramTexts, Glossary, Term } from '../model/glossary.ts';
import { sha256 } from './workspace.ts';

export interface Artefact {
  /** Path in the site, with "/". */
  readonly path: string;
  /** Makes its text. */
  readonly text: () => string;
}

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** Makes twins of terms, and tells their digests without making one twice. */
const createTwins = ({ site, terms }: Glossary, texts: DiagramTexts) => {
  const hashes = new Map<Term, string>();
  const textOf = (term: Term): string => {
    const text = twinToText(termToTwin(site, term, texts));
    hashes.set(term, sha256(text));
    return text;
  };
  const hashOf = (term: Term): string => hashes.get(term) ?? sha256(textOf(term));
  return { textOf, hashed: () => terms.map((term) => ({ term, hash: hashOf(term) })) };
};

/** The files of a glossary, one after the other, so that ten thousand need not be in memory at once. */
export function* artefactsOf(glossary: Glossary, texts: DiagramTexts): Generator<Artefact> {
  const { site } = glossary;
  const twins = createTwins(glossary, texts);
  for (const term of glossary.terms) {
    yield { path: `glossary/${term.slug}.json`, text: () => twins.textOf(term) };
    yield { path: `glossary/${term.slug}.md`, text: () => termToMarkdown(site, term, texts) };
  }
  for (const guide of glossary.guides) {
    yield { path: `guides/${guide.slug}.json`, text: () => twinToText(guideToTwin(site, guide, texts)) };
    yield { path: `guides/${guide.slug}.md`, text: () => guideToMarkdown(site, guide, texts) };
  }
  for (const redirect of redirectsOf(glossary)) {
    yield { path: `glossary/${redirect.from}.html`, text: () => redirectToHtml(glossary, redirect) };
  }
  yield { path: 'glossary/index.json', text: () => json(buildIndex(glossary, twins.hashed())) };
  yield { path: 'facets.json', text: () => json(buildFacetsFile(glossary)) };
  yield { path: 'path.json', text: () => json(buildPathIndex(glossary)) };
  yield { path: 'search/names.json', text: () => json(buildNames(glossary)) };
  if (site.search) yield { path: openSearchPath, text: () => openSearchDescription(site) };
  yield { path: 'schema/1/term.schema.json', text: () => `${JSON.stringify(twinSchema(site), null, 2)}\n` };
}
