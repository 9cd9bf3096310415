/**
 * Shares jobs among processes that can be killed: a grammar or a diagram that never ends must cost its own job, not the build.
 */
import { JobKilled, startWorker, type WorkerLimits, type WorkerProcess } from './worker-process.ts';

export { JobKilled };

export interface PoolOptions extends WorkerLimits {
  /** How many processes at most. */
  readonly size: number;
}

export interface WorkerPool<Job, Reply> {
  /**
   * Resolves with the worker's reply; rejects with `JobKilled` at a limit, when the process dies, or when `isWanted` says no
   * when the job's turn has come.
   */
  run(job: Job, isWanted?: () => boolean): Promise<Reply>;
  close(): void;
}

interface Pending<Job, Reply> {
  readonly job: Job;
  readonly isWanted: () => boolean;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (reason: unknown) => void;
  /** To be done by a process that has done nothing yet. */
  readonly isSecondTry: boolean;
}

/** Creates a pool over the module at `entry`, which calls `serveJobs`. Processes start when first needed. */
export const createWorkerPool = <Job, Reply>(entry: URL, options: PoolOptions): WorkerPool<Job, Reply> => {
  const queue: Pending<Job, Reply>[] = [];
  const workers = new Set<WorkerProcess<Job, Reply>>();
  let isClosed = false;

  const open = (): WorkerProcess<Job, Reply> => {
    const worker = startWorker<Job, Reply>(entry, options, () => {
      workers.delete(worker);
      assign();
    });
    workers.add(worker);
    return worker;
  };

  /** What others have left in memory is not this job's fault: it gets a process of its own before it is given up. */
  const give = async (worker: WorkerProcess<Job, Reply>, pending: Pending<Job, Reply>): Promise<void> => {
    const isFresh = worker.jobs === 0;
    try {
      pending.resolve(await worker.run(pending.job));
    } catch (error) {
      const isWorthATry = error instanceof JobKilled && error.reason === 'memory' && !isFresh;
      if (isWorthATry) queue.unshift({ ...pending, isSecondTry: true });
      else pending.reject(error);
    }
    assign();
  };

  const assign = (): void => {
    for (let next = queue[0]; next && !isClosed; next = queue[0]) {
      if (!next.isWanted()) {
        queue.shift()?.reject(new JobKilled('skipped', 'it was not tried'));
        continue;
      }
      const idle = next.isSecondTry ? undefined : [...workers].find(({ isIdle }) => isIdle);
      const worker = idle ?? (workers.size < options.size ? open() : undefined);
      if (!worker) return;
      queue.shift();
      void give(worker, next);
    }
  };

  return {
    run: (job, isWanted = () => true) =>
      new Promise((resolve, reject) => {
        queue.push({ job, isWanted, resolve, reject, isSecondTry: false });
        assign();
      }),
    close: () => {
      isClosed = true;
      for (const worker of workers) worker.kill();
    },
  };
};
