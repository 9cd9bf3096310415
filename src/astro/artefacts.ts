/**
 * Every file of the site that is no page: twins, index, names, schema.
 */
import { buildIndex, buildNames } from '../emit/glossary-index.ts';
import { twinSchema } from '../emit/json-schema.ts';
import { guideToMarkdown, termToMarkdown } from '../emit/markdown.ts';
import { redirectsOf, redirectToHtml } from '../emit/redirect.ts';
import { guideToTwin, termToTwin, twinToText } from '../emit/twin.ts';
import type { Glossary } from '../model/glossary.ts';
import { sha256 } from './workspace.ts';

export interface Artefact {
  /** Path in the site, with "/". */
  readonly path: string;
  readonly text: string;
}

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** The files of a glossary, one after the other, so that ten thousand need not be in memory at once. */
export function* artefactsOf(glossary: Glossary): Generator<Artefact> {
  const { site } = glossary;
  const hashes = [];
  for (const term of glossary.terms) {
    const text = twinToText(termToTwin(site, term));
    hashes.push({ term, hash: sha256(text) });
    yield { path: `glossary/${term.slug}.json`, text };
    yield { path: `glossary/${term.slug}.md`, text: termToMarkdown(site, term) };
  }
  for (const guide of glossary.guides) {
    yield { path: `guides/${guide.slug}.json`, text: twinToText(guideToTwin(site, guide)) };
    yield { path: `guides/${guide.slug}.md`, text: guideToMarkdown(site, guide) };
  }
  for (const redirect of redirectsOf(glossary)) {
    yield { path: `glossary/${redirect.from}.html`, text: redirectToHtml(glossary, redirect) };
  }
  yield { path: 'glossary/index.json', text: json(buildIndex(glossary, hashes)) };
  yield { path: 'search/names.json', text: json(buildNames(glossary)) };
  yield { path: 'schema/1/term.schema.json', text: `${JSON.stringify(twinSchema(site), null, 2)}\n` };
}
