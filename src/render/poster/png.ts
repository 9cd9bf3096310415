// PNG with numbered colours (https://www.w3.org/TR/png-3/). Upright strokes are written as the
// difference to the row above, which is none.
import type { Canvas } from './canvas.ts';

/** What the platform lends: compression, and the check sum of a chunk. */
export interface Packing {
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  readonly checksum: (bytes: Uint8Array) => number;
}

/** Numbers of filters. */
const [NONE, UP] = [0, 2];

const chunk = (name: string, data: Uint8Array, { checksum }: Packing): Uint8Array => {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, checksum(bytes.subarray(4, 8 + data.length)));
  return bytes;
};

const header = ({ width, height }: Canvas): Uint8Array => {
  const bytes = new Uint8Array(13);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Eight bits a pixel, colours by number, no interlacing.
  bytes.set([8, 3, 0, 0, 0], 8);
  return bytes;
};

/** Writes a row as it is, or as its difference to the row above: as whichever has fewer changes, for runs are what packs well. */
const writeRow = (target: Uint8Array, row: Uint8Array, above: Uint8Array, difference: Uint8Array): void => {
  let [changes, changesUp, last, lastUp] = [0, 0, 0, 0];
  for (let column = 0; column < row.length; column++) {
    const pixel = row[column] ?? 0;
    const step = (pixel - (above[column] ?? 0)) & 255;
    difference[column] = step;
    if (pixel !== last) changes++;
    if (step !== lastUp) changesUp++;
    last = pixel;
    lastUp = step;
  }
  const isUp = changesUp < changes;
  target[0] = isUp ? UP : NONE;
  target.set(isUp ? difference : row, 1);
};

const isBlank = (row: Uint8Array): boolean => {
  for (const pixel of row) if (pixel !== 0) return false;
  return true;
};

/** Memory that pictures of one size are written in, one after the other: a new one for each would cost more than all else. */
export interface Desk {
  readonly pixels: Uint8Array;
  readonly rows: Uint8Array;
}

export const createDesk = ({ width, height }: Pick<Canvas, 'width' | 'height'>): Desk => ({
  pixels: new Uint8Array(width * height),
  rows: new Uint8Array((width + 1) * height),
});

/** The rows, each behind the number of its filter. */
const writeRows = ({ width, height, pixels }: Canvas, rows: Uint8Array): void => {
  const difference = new Uint8Array(width);
  let above = new Uint8Array(width);
  rows.fill(0);
  for (let y = 0; y < height; y++) {
    const row = pixels.subarray(y * width, (y + 1) * width) as Uint8Array<ArrayBuffer>;
    if (!isBlank(row)) writeRow(rows.subarray(y * (width + 1), (y + 1) * (width + 1)), row, above, difference);
    above = row;
  }
};

const concat = (parts: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

/** The picture as a PNG file. */
export const canvasToPng = (canvas: Canvas, { rows }: Desk, packing: Packing): Uint8Array => {
  writeRows(canvas, rows);
  return concat([
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header(canvas), packing),
    chunk('PLTE', new Uint8Array(canvas.palette.flat()), packing),
    chunk('IDAT', packing.deflate(rows), packing),
    chunk('IEND', new Uint8Array(), packing),
  ]);
};
