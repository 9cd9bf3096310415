/**
 * Draws diagrams in worker processes, once each: a drawing is kept under the digest of its source and of the renderer.
 */
import { join } from 'node:path';
import type { DiagramFault, DrawnDiagram } from '../../render/tag.ts';
import type { DiagramJob, DiagramReply } from '../../render/workers/diagram-worker.ts';
import { JobKilled, type WorkerPool } from '../../render/workers/pool.ts';
import { readKept, writeKept } from '../kept-text.ts';
import { digest } from '../workspace.ts';

export interface DrawnDiagrams {
  readonly drawn: ReadonlyMap<string, DrawnDiagram>;
  readonly faults: ReadonlyMap<string, DiagramFault>;
}

export interface DiagramOptions {
  /** Folder of kept drawings. */
  readonly cache: string;
  /** Version of the renderer. */
  readonly version: string;
  readonly pool: WorkerPool<DiagramJob, DiagramReply>;
  readonly onDrawn?: (done: number, total: number) => void;
}

type Drawing = DiagramReply | ({ readonly ok: false } & DiagramFault);

const readDrawing = (file: string): DrawnDiagram | undefined => {
  const text = readKept(file);
  return text === undefined ? undefined : (JSON.parse(text) as DrawnDiagram);
};

/** So many diagrams are given up, each at its limit, before the rest is not tried: a build must end. */
const maxGivenUp = 8;

const skipped = `it was not tried, for ${maxGivenUp} others were given up before it`;

/** Draws while `isWanted`; a process that is given up is a fault of the diagram. */
const drawOne = async (
  pool: WorkerPool<DiagramJob, DiagramReply>,
  source: string,
  isWanted: () => boolean,
): Promise<Drawing> => {
  try {
    return await pool.run({ source }, isWanted);
  } catch (error) {
    if (!(error instanceof JobKilled)) throw error;
    return { ok: false, message: error.reason === 'skipped' ? skipped : error.message, isGivenUp: true };
  }
};

/** Draws every source; those that cannot be drawn come back as faults. */
export const drawDiagrams = async (sources: Iterable<string>, options: DiagramOptions): Promise<DrawnDiagrams> => {
  const drawn = new Map<string, DrawnDiagram>();
  const faults = new Map<string, DiagramFault>();
  const fileOf = (source: string): string => join(options.cache, `${digest(options.version, source)}.json`);
  const missing = [...new Set(sources)].filter((source) => {
    const kept = readDrawing(fileOf(source));
    if (kept) drawn.set(source, kept);
    return !kept;
  });
  if (missing.length === 0) return { drawn, faults };
  let [done, givenUp] = [0, 0];
  const draw = async (source: string): Promise<void> => {
    const reply = await drawOne(options.pool, source, () => givenUp < maxGivenUp);
    if (reply.ok) {
      drawn.set(source, reply.diagram);
      writeKept(fileOf(source), JSON.stringify(reply.diagram));
    } else {
      faults.set(source, reply);
      if ('isGivenUp' in reply) givenUp += 1;
    }
    options.onDrawn?.(++done, missing.length);
  };
  await Promise.all(missing.map(draw));
  return { drawn, faults };
};
