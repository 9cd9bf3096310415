/** Entry of the process that draws pictures of pages: many at once, so that talking takes no longer than drawing. */
import { createPrinter } from '../poster/print-poster.ts';
import { packing } from './poster-packing.ts';
import { serveJobs } from './serve.ts';

const print = createPrinter(packing);

export interface PosterJob {
  readonly posters: readonly Parameters<typeof print>[0][];
}

/** A PNG file for each, in order. While it draws, the process tells the index of the poster that it is at. */
export type PosterReply = readonly Uint8Array[];

serveJobs<PosterJob, PosterReply>(({ posters }, tell) =>
  posters.map((poster, index) => {
    tell(index, true);
    return print(poster);
  }),
);
