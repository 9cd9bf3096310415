/**
 * Asks the engines, in processes that are killed at a limit.
 */
import { availableParallelism } from 'node:os';
import { createWorkerPool, JobKilled } from '../render/workers/pool.ts';
import type { JudgeJob, JudgeReply, ParseReply } from './judgement.ts';

export type Judge = (job: JudgeJob) => Promise<JudgeReply>;

export const isParse = (reply: JudgeReply): reply is ParseReply => 'faults' in reply;

/** Milliseconds that an engine may take for one job, its start included. */
const timeLimit = 30_000;

/** What is answered for a code on which an engine was killed. */
const killedReply = ({ kind }: JudgeJob, { message }: JobKilled): JudgeReply => {
  const fault = { message: `it cannot be judged: ${message}`, line: 1, column: 1 };
  const nobody = { tool: '', version: '' };
  return kind === 'parse' ? { ...nobody, faults: [fault] } : { ...nobody, faulty: fault };
};

/** Opens the engines, one process a core, four at most. They start when first needed. */
export const openJudge = (limit = timeLimit): { readonly judge: Judge; readonly close: () => void } => {
  const pool = createWorkerPool<JudgeJob, JudgeReply>(new URL('./workers/judge-worker.ts', import.meta.url), {
    size: Math.min(4, availableParallelism()),
    timeLimit: limit,
    memoryLimit: 2048,
  });
  const judge: Judge = (job) =>
    pool.run(job).catch((error: unknown) => {
      if (error instanceof JobKilled) return killedReply(job, error);
      throw error;
    });
  return { judge, close: () => pool.close() };
};
