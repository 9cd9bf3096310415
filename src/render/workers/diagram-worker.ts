/** Entry of the process that draws diagrams: a source that never ends or eats all memory takes nothing else down. */
import { DiagramError, drawDiagram, type Diagram } from '../diagram.ts';
import { serveJobs } from './serve.ts';

export interface DiagramJob {
  readonly source: string;
}

export type DiagramReply =
  | { readonly ok: true; readonly diagram: Diagram }
  | { readonly ok: false; readonly message: string; readonly line?: number; readonly column?: number };

// Charts of time are drawn in one zone, whatever the builder's.
process.env['TZ'] = 'UTC';

serveJobs<DiagramJob, DiagramReply>(async ({ source }) => {
  try {
    return { ok: true, diagram: await drawDiagram(source) };
  } catch (error) {
    if (!(error instanceof DiagramError)) throw error;
    const { message, line, column } = error;
    return { ok: false, message, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
  }
});
