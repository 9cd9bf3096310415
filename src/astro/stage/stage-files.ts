/**
 * Writes all files that are no pages into the stage: twins, indexes, feeds and what hosts read.
 */
import { setImmediate } from 'node:timers/promises';
import { artefactsOf } from '../artefacts/artefacts.ts';
import type { Prepared } from '../prepare.ts';
import { digest } from '../workspace.ts';
import type { Stage } from './stage.ts';

/** Files between two moments in which a signal is heard. */
const breath = 200;

/** Stages every artefact; one whose digest is known beforehand is made only when it is new. */
export const stageFiles = async (stage: Stage, { site }: Prepared): Promise<void> => {
  let files = 0;
  for (const artefact of artefactsOf(site)) {
    if (++files % breath === 0) await setImmediate();
    if (artefact.from) {
      stage.addText(artefact.path, artefact.text, artefact.from());
      continue;
    }
    const text = artefact.text();
    stage.addText(artefact.path, text, digest(text));
  }
};
