/**
 * The worker's half of a pool: answers one job at a time over the process channel.
 */
export interface JobMessage<Job> {
  readonly id: number;
  readonly job: Job;
}

export type ReplyMessage<Reply> =
  { readonly id: number; readonly reply: Reply } | { readonly id: number; readonly failure: string };

/** Answers every job that the parent process sends with what `handle` returns; ends with the parent. */
export const serveJobs = <Job, Reply>(handle: (job: Job) => Reply | Promise<Reply>): void => {
  const answer = async ({ id, job }: JobMessage<Job>): Promise<void> => {
    const message = await Promise.try(handle, job).then(
      (reply): ReplyMessage<Reply> => ({ id, reply }),
      (error: unknown): ReplyMessage<Reply> => ({
        id,
        failure: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
    );
    process.send?.(message);
  };
  process.on('message', (message: JobMessage<Job>) => void answer(message));
  process.on('disconnect', () => process.exit(0));
};
