/**
 * Renders bodies of pages in a process of its own, where code that a grammar chokes on can be killed.
 */
import { createHighlighter, type Highlighter } from '../code.ts';
import { createContext, createTermRenderer, type TagWords } from '../context.ts';
import { colourFences } from '../fence-colours.ts';
import type { GuideEnvironment } from '../guide-blocks.ts';
import { guideToHtml } from '../guide.ts';
import type { DiagramFault, DrawnDiagram, RenderContext } from '../tag.ts';
import { serveJobs } from './serve.ts';

interface Shared {
  readonly languages: readonly string[];
  readonly diagrams: ReadonlyMap<string, DrawnDiagram>;
  readonly faults: ReadonlyMap<string, DiagramFault>;
  readonly base: string;
}

export type RenderJob =
  | (Shared & { readonly kind: 'terms'; readonly documents: readonly string[]; readonly words: TagWords })
  | (Shared & Omit<GuideEnvironment, 'context'> & { readonly kind: 'guide'; readonly body: string })
  /** The code of a guide that is drawn elsewhere. */
  | (Shared & { readonly kind: 'fences'; readonly body: string });

/** What a worker is at. */
export interface RenderPlace {
  /** Index of the document. */
  readonly document: number;
  /** The code or prose that it draws. */
  readonly text?: string;
  /** A long line of it, from 1. */
  readonly line?: number;
}

/** HTML of each document, in order; of fences, their colours as JSON. */
export type RenderReply = readonly string[];

/** Prose below this is parsed at once, whatever it says. */
const longProse = 500;

/** A context that tells what it draws before it does. */
const announced = (context: RenderContext, highlighter: Highlighter, at: (place: object) => void): RenderContext => {
  const tellProse = (text: string): void => {
    if (text.length > longProse) at({ text });
  };
  return {
    ...context,
    code: (code, language) => {
      at({ text: code });
      return highlighter.highlight(code, language, (line) => at({ text: code, line }));
    },
    prose: (text, links) => {
      tellProse(text);
      return context.prose(text, links);
    },
    inline: (text, links) => {
      tellProse(text);
      return context.inline(text, links);
    },
  };
};

const highlighter = await createHighlighter();

serveJobs<RenderJob, RenderReply>(async (job, tell) => {
  await highlighter.load(job.languages);
  let document = 0;
  const silent = createContext({ highlighter, diagrams: job.diagrams, faults: job.faults, base: job.base });
  const context = announced(silent, highlighter, (place) => tell({ document, ...place }));
  if (job.kind === 'fences') return [JSON.stringify(colourFences(job.body, context))];
  if (job.kind === 'terms') {
    const render = createTermRenderer(context, job.words);
    return job.documents.map((mdx, index) => {
      document = index;
      tell({ document }, true);
      return render(mdx).html;
    });
  }
  const { words, links, placed, base } = job;
  return [guideToHtml(job.body, { words, links, placed, base, context }).html];
});
