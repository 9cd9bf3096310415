/**
 * The worker's half of a pool: answers one job at a time over the process channel.
 */
import { Worker } from 'node:worker_threads';

export type ReplyMessage<Reply> =
  | { readonly isReady: true }
  | { readonly at: unknown; readonly isStep: boolean }
  | { readonly reply: Reply }
  | { readonly failure: string };

/**
 * Says what the work is at, so that it is known should it be the last thing the process does. With a step, the next part of
 * a job begins and has the whole limit for itself.
 */
export type Tell = (at: unknown, isStep?: boolean) => void;

/** Milliseconds between two looks at whether the parent is still there. */
const lookEvery = 500;

/**
 * A job that never ends keeps this process from hearing that its parent was killed: a thread looks after it. The parent of
 * a process whose own has ended is another.
 */
const dieWithParent = (): void => {
  const watch = `setInterval(() => {
    if (process.ppid !== ${process.ppid}) process.kill(process.pid, 'SIGKILL');
  }, ${lookEvery});`;
  const resourceLimits = { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1, stackSizeMb: 1 };
  new Worker(watch, { eval: true, resourceLimits, execArgv: [], env: {} }).unref();
};

/** Answers every job that the parent process sends with what `handle` returns; ends with the parent. */
export const serveJobs = <Job, Reply>(handle: (job: Job, tell: Tell) => Reply | Promise<Reply>): void => {
  const send = (message: ReplyMessage<Reply>): void => void process.send?.(message);
  const tell: Tell = (at, isStep = false) => send({ at, isStep });
  const answer = (job: Job): Promise<void> =>
    Promise.try(handle, job, tell).then(
      (reply) => send({ reply }),
      (error: unknown) => send({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  process.on('message', (job: Job) => void answer(job));
  process.on('disconnect', () => process.exit(0));
  dieWithParent();
  send({ isReady: true });
};
