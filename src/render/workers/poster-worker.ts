// Entry of the process that draws pictures of pages: many at once, so that talking takes no longer than drawing.
import { constants, crc32, deflateSync } from 'node:zlib';
import { posterSize, type Poster } from '../../schema/poster.ts';
import { drawPoster } from '../poster/draw-poster.ts';
import { canvasToPng, createDesk, type Packing } from '../poster/png.ts';
import { serveJobs } from './serve.ts';

export interface PosterJob {
  readonly posters: readonly Poster[];
}

/** A PNG file for each, in order. */
export type PosterReply = readonly Uint8Array[];

/** Runs only: zlib's search for other repetitions differs between processors, and packed bytes with it. */
const runs = { strategy: constants.Z_RLE, level: 9, memLevel: 7, chunkSize: 65_536 };

const packing: Packing = { deflate: (bytes) => deflateSync(bytes, runs), checksum: (bytes) => crc32(bytes) };

const desk = createDesk(posterSize);

serveJobs<PosterJob, PosterReply>(({ posters }) =>
  posters.map((poster) => canvasToPng(drawPoster(poster, desk.pixels), desk, packing)),
);
