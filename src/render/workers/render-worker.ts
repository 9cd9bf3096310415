/**
 * Renders bodies of pages in a process of its own, where code that a grammar chokes on can be killed.
 */
import { createHighlighter } from '../code.ts';
import { createContext, createTermRenderer, type TagWords } from '../context.ts';
import type { GuideEnvironment } from '../guide-blocks.ts';
import { guideToHtml } from '../guide.ts';
import type { DiagramFault, DrawnDiagram } from '../tag.ts';
import { serveJobs } from './serve.ts';

interface Shared {
  readonly languages: readonly string[];
  readonly diagrams: ReadonlyMap<string, DrawnDiagram>;
  readonly faults: ReadonlyMap<string, DiagramFault>;
  readonly base: string;
}

export type RenderJob =
  | (Shared & { readonly kind: 'terms'; readonly documents: readonly string[]; readonly words: TagWords })
  | (Shared & Omit<GuideEnvironment, 'context'> & { readonly kind: 'guide'; readonly body: string });

/** HTML of each document, in order. */
export type RenderReply = readonly string[];

const highlighter = await createHighlighter();

serveJobs<RenderJob, RenderReply>(async (job) => {
  await highlighter.load(job.languages);
  const context = createContext({ highlighter, diagrams: job.diagrams, faults: job.faults, base: job.base });
  if (job.kind === 'terms') {
    const render = createTermRenderer(context, job.words);
    return job.documents.map((document) => render(document).html);
  }
  const { words, links, placed, base } = job;
  return [guideToHtml(job.body, { words, links, placed, base, context }).html];
});
