/**
 * Reads the outlines of guides in a process that can be killed: a parser meets the text of contributors here for the first time.
 */
import type { CompileOptions } from '../../compile.ts';
import type { SourceFile } from '../../schema/document.ts';
import { splitFrontMatter } from '../../schema/front-matter.ts';
import { OutlineLimit, type Outline } from '../../schema/outline.ts';
import { JobKilled, type WorkerPool } from '../../render/workers/pool.ts';
import type { OutlineJob, OutlineReply } from '../../render/workers/outline-worker.ts';

export interface OutlineReader {
  /** Reads the outlines of these files; returns the way to them that the compiler takes. */
  readonly read: (guides: readonly SourceFile[]) => Promise<CompileOptions['outline']>;
}

/** So many guides are given up, each at its limit, before the rest is not tried. */
const maxGivenUp = 4;

const hints = {
  time: 'Shorten it, or spread it over several guides; thousands of marks in a row can take a parser very long.',
  memory: 'Shorten it, or spread it over several guides.',
  exit: 'Simplify it: leave out half of it, and check again, to find what the parser stumbles over.',
  skipped: 'Mend the other guides first.',
} as const satisfies Readonly<Record<JobKilled['reason'], string>>;

const toFault = ({ reason, message }: JobKilled): OutlineLimit =>
  new OutlineLimit(`Unexpected text, expected a guide that can be read within the limits: ${message}.`, hints[reason]);

/** Creates a reader that remembers what it has read. */
export const createOutlineReader = (pool: WorkerPool<OutlineJob, OutlineReply>): OutlineReader => {
  let known = new Map<string, Promise<Outline | Error>>();
  let givenUp = 0;

  const readOne = async (job: OutlineJob): Promise<Outline | Error> => {
    try {
      const reply = await pool.run(job, () => givenUp < maxGivenUp);
      return 'outline' in reply ? reply.outline : new Error(reply.fault);
    } catch (error) {
      if (!(error instanceof JobKilled)) throw error;
      givenUp += 1;
      return toFault(error);
    }
  };

  const read: OutlineReader['read'] = async (guides) => {
    givenUp = 0;
    const before = known;
    known = new Map();
    for (const { path, text } of guides) {
      const { body, linesBefore } = splitFrontMatter(text);
      const format = path.endsWith('.mdx') ? 'mdx' : 'md';
      const key = `${format} ${linesBefore} ${body}`;
      known.set(key, before.get(key) ?? readOne({ body, format, linesBefore }));
    }
    const outlines = new Map(
      await Promise.all([...known].map(async ([key, outline]) => [key, await outline] as const)),
    );
    return (body, format, linesBefore) => {
      const outline = outlines.get(`${format} ${linesBefore} ${body}`);
      if (!outline || outline instanceof Error) throw outline ?? new Error('This guide was not read.');
      return outline;
    };
  };
  return { read };
};
