/**
 * One process that does one job after the other and is killed at its limits. A process and not a thread, because a thread
 * that hangs in WebAssembly cannot always be ended.
 */
import { fork, type ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { processorTime, residentMemory } from './process-use.ts';
import type { ReplyMessage } from './serve.ts';

export interface WorkerLimits {
  /** Milliseconds of processor time that one step of a job may take; of any time where the system does not tell. */
  readonly timeLimit: number;
  /** Megabytes of memory the process may hold; where the system does not tell, the heap alone is held near to it. */
  readonly memoryLimit: number;
}

/** The job's process was killed at its limit or died under it. */
export class JobKilled extends Error {
  override readonly name = 'JobKilled';
  readonly reason: 'time' | 'memory' | 'exit' | 'skipped';
  /** What the worker last said it was at; undefined when it had said nothing. */
  readonly at: unknown;

  constructor(reason: JobKilled['reason'], message: string, at?: unknown) {
    super(message);
    this.reason = reason;
    this.at = at;
  }
}

export interface WorkerProcess<Job, Reply> {
  /** How many jobs it has been given. */
  readonly jobs: number;
  /** Ready for a job. */
  readonly isIdle: boolean;
  /** Resolves with the reply; rejects with `JobKilled` at a limit or when the process ends. Only when idle. */
  run(job: Job): Promise<Reply>;
  kill(): void;
}

/** A job that waits for what never comes takes no processor time: it may last this many times its limit. */
const PATIENCE = 6;

/** Milliseconds between two looks at a process at work. */
const LOOK_EVERY = 50;

/** V8 keeps garbage as long as it may: a small nursery and a heap below the limit keep it from reaching the limit idly. */
const heapOptions = (limit: number): string[] => [
  `--max-old-space-size=${Math.round(0.85 * limit)}`,
  '--max-semi-space-size=16',
];

type GiveUp = (reason: JobKilled['reason'], message: string) => void;

interface Watch {
  /** The next step has the whole limit for itself. */
  readonly restart: () => void;
  readonly end: () => void;
}

/** Calls `giveUp` when the process is beyond a limit. */
const watchLimits = (pid: number, { timeLimit, memoryLimit }: WorkerLimits, giveUp: GiveUp): Watch => {
  let [used, since] = [processorTime(pid), performance.now()];
  let isNew = false;
  const isTooLong = (): boolean => {
    const [now, elapsed] = [processorTime(pid), performance.now() - since];
    return now === undefined || used === undefined
      ? elapsed > timeLimit
      : now - used > timeLimit || elapsed > PATIENCE * timeLimit;
  };
  const looks = setInterval(() => {
    // Steps are many and short: only one that lasts is worth asking the system when it began.
    if (isNew) [used, since, isNew] = [processorTime(pid), performance.now(), false];
    if ((residentMemory(pid) ?? 0) > memoryLimit) giveUp('memory', `it needed more than ${memoryLimit} MB of memory`);
    else if (isTooLong()) giveUp('time', `it took longer than ${timeLimit / 1000} seconds`);
  }, LOOK_EVERY);
  return { restart: () => (isNew = true), end: () => clearInterval(looks) };
};

/** Node aborts when the heap is full. */
const toJobKilled = (code: number | null, signal: string | null, { memoryLimit }: WorkerLimits, at: unknown) =>
  signal === 'SIGABRT' || code === 134
    ? new JobKilled('memory', `it needed more than ${memoryLimit} MB of memory`, at)
    : new JobKilled('exit', `the worker process ended (${signal ?? `exit code ${String(code)}`})`, at);

/** Keeps the end of what a process complains about. */
const keepLastWords = (stream: Readable | null): (() => string) => {
  let words = '';
  stream?.on('data', (chunk: Buffer) => (words = `${words}${chunk.toString()}`.slice(-4_000)));
  return () => words.trim();
};

interface Task<Reply> {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (reason: Error) => void;
  watch: Watch;
  at: unknown;
}

const reject = <Reply>(task: Task<Reply> | undefined, toError: (at: unknown) => Error): void =>
  task?.reject(toError(task.at));

const children = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

/** A command that ends takes its processes along: one that hangs would never hear of it. */
const endWithParent = (child: ChildProcess): void => {
  children.add(child);
  child.once('exit', () => children.delete(child));
};

/** Starts a process over the module at `entry`, which calls `serveJobs`. `onEnd` is called when it has ended. */
export const startWorker = <Job, Reply>(
  entry: URL,
  limits: WorkerLimits,
  onEnd: () => void,
): WorkerProcess<Job, Reply> => {
  const child = fork(entry, [], {
    serialization: 'advanced',
    execArgv: heapOptions(limits.memoryLimit),
    // Libraries chat, and a heap that overflows dumps its stack: none of it says anything to who builds a site.
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  endWithParent(child);
  const lastWords = keepLastWords(child.stderr);
  let [jobs, isAlive, isReady] = [0, true, false];
  let task: Task<Reply> | undefined;
  const settle = (): Task<Reply> | undefined => {
    const settled = task;
    settled?.watch.end();
    task = undefined;
    return settled;
  };
  const kill = (): void => {
    isAlive = false;
    child.kill('SIGKILL');
  };
  const watch = () =>
    watchLimits(child.pid ?? 0, limits, (reason, message) => {
      reject(settle(), (at) => new JobKilled(reason, message, at));
      kill();
    });
  child.on('message', (message: ReplyMessage<Reply>) => {
    if ('at' in message) {
      if (task) task.at = message.at;
      if (message.isStep) task?.watch.restart();
    } else if ('failure' in message) settle()?.reject(new Error(message.failure));
    else if ('reply' in message) settle()?.resolve(message.reply);
    else {
      isReady = true;
      task?.watch.end();
      if (task) task.watch = watch();
    }
  });
  child.on('error', (error) => {
    isAlive = false;
    settle()?.reject(new Error(`No worker starts: ${error.message}`));
    onEnd();
  });
  child.on('exit', (code, signal) => {
    isAlive = false;
    const wasAtWork = isReady || child.killed;
    reject(settle(), (at) =>
      wasAtWork ? toJobKilled(code, signal, limits, at) : new Error(`No worker starts: ${lastWords()}`),
    );
    onEnd();
  });
  const run = (job: Job): Promise<Reply> =>
    new Promise((resolve, reject) => {
      jobs += 1;
      task = { resolve, reject, watch: watch(), at: undefined };
      child.send(job as object);
    });
  return {
    get jobs() {
      return jobs;
    },
    get isIdle() {
      return isAlive && !task && child.connected;
    },
    run,
    kill,
  };
};
