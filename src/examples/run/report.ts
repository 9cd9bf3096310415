/**
 * What the process of an example tells the one that started it, on a channel of its own: a line when the example begins,
 * a line when it ends.
 */
import { writeSync } from 'node:fs';

/** What an example may lack here. */
export type Need =
  | 'a database'
  | 'a terminal'
  | 'processes'
  | 'the engine itself'
  | 'the inspector'
  | 'the module loader'
  | 'the network'
  | 'the system'
  | 'threads';

const deniedPrefix = 'cannot be run here: needs ';

/** The sentence that an example meets where a door is shut. */
export const denied = (need: Need): string => `${deniedPrefix}${need}`;

export interface EndReport {
  /** Milliseconds from the first line to the last. */
  readonly ms: number;
  /** Class and message of the error that ended it, e.g. "RuntimeError: no running event loop". */
  readonly error?: string;
}

/** File descriptor of the channel. */
const channel = 3;

export const reportBegin = (): void => {
  writeSync(channel, 'begin\n');
};

export const reportEnd = (report: EndReport): void => {
  writeSync(channel, `${JSON.stringify(report)}\n`);
};
