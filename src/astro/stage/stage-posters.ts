/**
 * Puts the pictures of pages into the stage. Those that say what they said are linked from the published site; the others
 * are drawn, many at a time, in processes that are killed at a limit.
 */
import { postersOf, type NamedPoster } from '../../emit/poster/posters.ts';
import { posterPath } from '../../emit/poster/poster-name.ts';
import type { Glossary } from '../../model/glossary.ts';
import { JobKilled } from '../../render/workers/pool.ts';
import type { PosterReply } from '../../render/workers/poster-worker.ts';
import { openPosterPool } from '../bodies/pools.ts';
import { posterVersion } from '../bodies/renderer-version.ts';
import type { Stage } from './stage.ts';
import { digest } from '../workspace.ts';

export interface StagedPosters {
  readonly posters: number;
  readonly drawn: number;
  readonly faults: readonly string[];
}

interface NewPoster extends NamedPoster {
  readonly from: string;
}

/** Pictures that a process draws between two messages. */
const BATCH = 50;

/** So many pictures are given up, each at its limit, before the rest is not tried. */
const MAX_FAULTS = 8;

/** Those that are new or changed, in batches; the others are linked. */
function* newPosters(stage: Stage, glossary: Glossary, onFound: () => void): Generator<readonly NewPoster[]> {
  const version = posterVersion();
  let batch: NewPoster[] = [];
  for (const { name, poster } of postersOf(glossary)) {
    onFound();
    const from = digest(version, JSON.stringify(poster));
    if (stage.addPublished(posterPath(name), from)) continue;
    batch.push({ name, poster, from });
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Stages every picture; `onDrawn` hears how many are drawn. */
export const stagePosters = async (
  stage: Stage,
  glossary: Glossary,
  onDrawn: (done: number) => void,
  pool = openPosterPool(),
): Promise<StagedPosters> => {
  let [posters, drawn] = [0, 0];
  const faults: string[] = [];
  const batches = newPosters(stage, glossary, () => posters++);
  const stageDrawn = (batch: readonly NewPoster[], files: PosterReply): void => {
    for (const [index, { name, from }] of batch.entries()) stage.addText(posterPath(name), files[index] ?? '', from);
    drawn += batch.length;
    onDrawn(drawn);
  };
  // A picture that its process was given up over costs itself alone, as long as there are not many.
  const draw = async (batch: readonly NewPoster[]): Promise<void> => {
    if (batch.length === 0 || faults.length >= MAX_FAULTS) return;
    const posters = batch.map(({ poster }) => poster);
    const files = await pool.run({ posters }).catch((error: unknown) => {
      if (error instanceof JobKilled) return error;
      throw error;
    });
    if (!(files instanceof JobKilled)) {
      stageDrawn(batch, files);
      return;
    }
    const culprit = typeof files.at === 'number' ? files.at : 0;
    faults.push(`${posterPath(batch[culprit]?.name ?? '')}: the picture could not be drawn: ${files.message}`);
    await draw(batch.toSpliced(culprit, 1));
  };
  // Each takes the next batch when it is done: no more are in memory than processes at work.
  const drawAll = async (): Promise<void> => {
    for (const batch of batches) await draw(batch);
  };
  await Promise.all(Array.from({ length: pool.size }, drawAll)).finally(() => pool.close());
  return { posters, drawn, faults };
};
