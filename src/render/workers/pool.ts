/**
 * Runs jobs in child processes that can be killed: a grammar or a diagram that never ends must cost its own job,
 * not the build. Processes and not threads, because a thread that hangs in WebAssembly cannot always be ended.
 */
import { fork, type ChildProcess } from 'node:child_process';
import type { ReplyMessage } from './serve.ts';

export interface PoolOptions {
  /** How many processes at most. */
  readonly size: number;
  /** Milliseconds one job may take before its process is killed. */
  readonly timeLimit: number;
  /** Megabytes of JavaScript heap a process may use. */
  readonly memoryLimit?: number;
}

export interface WorkerPool<Job, Reply> {
  /** Resolves with the worker's reply; rejects with `JobKilled` at the time limit or when the process dies. */
  run(job: Job): Promise<Reply>;
  close(): void;
}

/** The job's process was killed at its limit or died under it. */
export class JobKilled extends Error {
  override readonly name = 'JobKilled';
}

interface Pending<Job, Reply> {
  readonly job: Job;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (reason: Error) => void;
}

interface Worker<Job, Reply> {
  readonly child: ChildProcess;
  current?: Pending<Job, Reply> | undefined;
  timer?: NodeJS.Timeout | undefined;
}

/** Creates a pool over the module at `entry`, which calls `serveJobs`. Processes start when first needed. */
export const createWorkerPool = <Job, Reply>(entry: URL, options: PoolOptions): WorkerPool<Job, Reply> => {
  const queue: Pending<Job, Reply>[] = [];
  const workers = new Set<Worker<Job, Reply>>();
  let nextId = 0;

  const settle = (worker: Worker<Job, Reply>): Pending<Job, Reply> | undefined => {
    const { current } = worker;
    clearTimeout(worker.timer);
    worker.current = undefined;
    return current;
  };

  const start = (): Worker<Job, Reply> => {
    const child = fork(entry, [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${options.memoryLimit ?? 1024}`],
    });
    const worker: Worker<Job, Reply> = { child };
    workers.add(worker);
    child.on('message', (message: ReplyMessage<Reply>) => {
      const pending = settle(worker);
      if ('failure' in message) pending?.reject(new Error(message.failure));
      else pending?.resolve(message.reply);
      assign();
    });
    child.on('exit', (code, signal) => {
      workers.delete(worker);
      settle(worker)?.reject(new JobKilled(`the worker process ended (${signal ?? `exit code ${String(code)}`})`));
      assign();
    });
    return worker;
  };

  const give = (worker: Worker<Job, Reply>, pending: Pending<Job, Reply>): void => {
    worker.current = pending;
    worker.timer = setTimeout(() => {
      settle(worker)?.reject(new JobKilled(`it took longer than ${options.timeLimit / 1000} seconds`));
      worker.child.kill('SIGKILL');
    }, options.timeLimit);
    worker.child.send({ id: nextId++, job: pending.job });
  };

  const assign = (): void => {
    while (queue.length > 0) {
      const idle = [...workers].find((worker) => !worker.current && worker.child.connected && !worker.child.killed);
      const worker = idle ?? (workers.size < options.size ? start() : undefined);
      const pending = worker && queue.shift();
      if (!worker || !pending) return;
      give(worker, pending);
    }
  };

  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        queue.push({ job, resolve, reject });
        assign();
      }),
    close: () => {
      for (const { child } of workers) child.kill('SIGKILL');
    },
  };
};
