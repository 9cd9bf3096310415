/**
 * The worker processes of a command: they start when first needed and end with it.
 */
import { availableParallelism } from 'node:os';
import { createOutlineReader, type OutlineReader } from './read-outlines.ts';
import type { DiagramJob, DiagramReply } from '../../render/workers/diagram-worker.ts';
import { createWorkerPool, type WorkerPool } from '../../render/workers/pool.ts';
import type { OutlineJob, OutlineReply } from '../../render/workers/outline-worker.ts';
import type { PosterJob, PosterReply } from '../../render/workers/poster-worker.ts';
import type { RenderJob, RenderReply } from '../../render/workers/render-worker.ts';

export interface Pools {
  readonly diagrams: WorkerPool<DiagramJob, DiagramReply>;
  readonly bodies: WorkerPool<RenderJob, RenderReply>;
  readonly outlines: OutlineReader;
  readonly close: () => void;
}

/** Below the 700 MB a diagram may cost: between two looks at its memory a process can fill 50 more. */
const diagramLimits = { timeLimit: 10_000, memoryLimit: 650 };
const bodyLimits = { timeLimit: 10_000, memoryLimit: 1500 };
/** A guide of 100 kB takes a tenth of a second. */
const outlineLimits = { size: 1, timeLimit: 5_000, memoryLimit: 1000 };
const posterLimits = { timeLimit: 10_000, memoryLimit: 650 };

const entryOf = (name: string): URL => new URL(`../../render/workers/${name}.ts`, import.meta.url);

/** The processes that draw pictures of pages: two are enough, for each starts with fonts to read. */
export const openPosterPool = (): WorkerPool<PosterJob, PosterReply> & { readonly size: number } => {
  const size = Math.min(2, availableParallelism());
  return { ...createWorkerPool<PosterJob, PosterReply>(entryOf('poster-worker'), { size, ...posterLimits }), size };
};

/** Opens the pools, each with as many processes as there are cores, four at most; one is enough for outlines. */
export const openPools = (): Pools => {
  const size = Math.min(4, availableParallelism());
  const diagrams = createWorkerPool<DiagramJob, DiagramReply>(entryOf('diagram-worker'), { size, ...diagramLimits });
  const bodies = createWorkerPool<RenderJob, RenderReply>(entryOf('render-worker'), { size, ...bodyLimits });
  const outlines = createWorkerPool<OutlineJob, OutlineReply>(entryOf('outline-worker'), outlineLimits);
  return {
    diagrams,
    bodies,
    outlines: createOutlineReader(outlines),
    close: () => {
      diagrams.close();
      bodies.close();
      outlines.close();
    },
  };
};
