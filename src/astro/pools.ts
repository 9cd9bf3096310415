/**
 * The worker processes of a command: they start when first needed and end with it.
 */
import { availableParallelism } from 'node:os';
import type { DiagramJob, DiagramReply } from '../render/workers/diagram-worker.ts';
import { createWorkerPool, type WorkerPool } from '../render/workers/pool.ts';
import type { RenderJob, RenderReply } from '../render/workers/render-worker.ts';

export interface Pools {
  readonly diagrams: WorkerPool<DiagramJob, DiagramReply>;
  readonly bodies: WorkerPool<RenderJob, RenderReply>;
  readonly close: () => void;
}

/** Below the 700 MB a diagram may cost: between two looks at its memory a process can fill 50 more. */
const diagramLimits = { timeLimit: 10_000, memoryLimit: 650 };
const bodyLimits = { timeLimit: 20_000, memoryLimit: 1500 };

/** Opens the pools, each with as many processes as there are cores, four at most. */
export const openPools = (): Pools => {
  const size = Math.min(4, availableParallelism());
  const at = (name: string): URL => new URL(`../render/workers/${name}.ts`, import.meta.url);
  const diagrams = createWorkerPool<DiagramJob, DiagramReply>(at('diagram-worker'), { size, ...diagramLimits });
  const bodies = createWorkerPool<RenderJob, RenderReply>(at('render-worker'), { size, ...bodyLimits });
  return {
    diagrams,
    bodies,
    close: () => {
      diagrams.close();
      bodies.close();
    },
  };
};
