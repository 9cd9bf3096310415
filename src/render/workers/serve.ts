/**
 * The worker's half of a pool: answers one job at a time over the process channel.
 */
export type ReplyMessage<Reply> = { readonly isReady: true } | { readonly reply: Reply } | { readonly failure: string };

/** Answers every job that the parent process sends with what `handle` returns; ends with the parent. */
export const serveJobs = <Job, Reply>(handle: (job: Job) => Reply | Promise<Reply>): void => {
  const send = (message: ReplyMessage<Reply>): void => void process.send?.(message);
  const answer = (job: Job): Promise<void> =>
    Promise.try(handle, job).then(
      (reply) => send({ reply }),
      (error: unknown) => send({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  process.on('message', (job: Job) => void answer(job));
  process.on('disconnect', () => process.exit(0));
  send({ isReady: true });
};
