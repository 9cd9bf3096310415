/** From what a picture says to its file. Pictures are printed one after the other on one desk. */
import { posterSize, type Poster } from '../../schema/poster.ts';
import { drawPoster } from './draw-poster.ts';
import { canvasToPng, createDesk, type Packing } from './png.ts';

/** Returns what makes the PNG file of a poster. */
export const createPrinter = (packing: Packing): ((poster: Poster) => Uint8Array) => {
  const desk = createDesk(posterSize);
  return (poster) => canvasToPng(drawPoster(poster, desk.pixels), desk, packing);
};
