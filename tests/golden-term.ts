/** The rich term of the golden files: every field filled, every kind of link, nothing borrowed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tagWordsOf } from '../src/emit/tag-words.ts';
import { termToMdx } from '../src/emit/term/term-mdx.ts';
import type { DiagramTexts, Glossary, Term } from '../src/model/glossary.ts';
import { createHighlighter } from '../src/render/code.ts';
import { createContext, createTermRenderer } from '../src/render/context.ts';
import { glossaryOf, guideFile, termOf } from './content.ts';

const folder = join(import.meta.dirname, 'golden/cache_stampede');

/** Path of one of its golden files. */
export const golden = (name: string): string => join(folder, name);

/** The term's file as its author wrote it. */
const goldenText = readFileSync(golden('term.json'), 'utf8');

type Fields = Readonly<Record<string, unknown>>;

/** A glossary in which the term has neighbours, a guide and a missing relation; `more` are fields beyond its own. */
const goldenGlossary = (more: Fields): Glossary =>
  glossaryOf({
    site: {
      description: 'Words about storing.',
      author: { name: 'Ada Keeper', url: 'https://example.org/ada' },
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      usage: { verbatim_allowed: ['short'], paraphrase_required: ['long'], when_unsure: 'Link to the page.' },
      categories: { storage: { name: 'Storage', code_labels: { bad: 'Stampedes', good: 'Queues up' } } },
    },
    terms: {
      cache: { related: ['cache_stampede'] },
      time_to_live: { term: 'Time to live' },
      cache_stampede: { ...(JSON.parse(goldenText) as Fields), ...more },
    },
    guides: [guideFile('caching.mdx', '## Why\n\nSee [[cache_stampede]].')],
  });

/** What its diagram says. */
const words = 'Expired → Locked?\nLocked? → Rebuild: no\nLocked? → Wait: yes';

export const goldenTerm = (
  more: Fields = {},
): {
  readonly glossary: Glossary;
  readonly term: Term;
  readonly texts: DiagramTexts;
} => {
  const glossary = goldenGlossary(more);
  const term = termOf(glossary, 'cache_stampede');
  return { glossary, term, texts: new Map([[term.source.diagram?.source ?? '', words]]) };
};

/** The body of its page. Its diagram has golden files of its own; here a point stands for it. */
export const renderGoldenTerm = async (more: Fields = {}): Promise<string> => {
  const { glossary, term } = goldenTerm(more);
  const highlighter = await createHighlighter();
  await highlighter.load(['python']);
  const size = { width: 1, height: 1 };
  const drawn = { svg: '<svg viewBox="0 0 1 1"></svg>', text: words, type: 'flowchart', ...size, notices: [] };
  const diagrams = new Map([[term.source.diagram?.source ?? '', drawn]]);
  const context = createContext({ highlighter, diagrams, base: '/' });
  return createTermRenderer(context, tagWordsOf(glossary.site))(termToMdx(glossary, term)).html;
};
