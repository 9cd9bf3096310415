/**
 * PNG with numbered colours (https://www.w3.org/TR/png-3/). Upright strokes are written as the difference to the row
 * above, which is none.
 */
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

/** Four pixels, each less its neighbour above, at once: no pixel borrows from the next. */
const subtract = (four: number, above: number): number =>
  ((four | 0x80808080) - (above & 0x7f7f7f7f)) ^ ((four ^ ~above) & 0x80808080);

/**
 * Writes a row, four pixels a number, as it is or as its difference to the row above: as whichever has fewer changes, for
 * runs are what packs well.
 */
const writeRow = (target: Uint8Array, row: Uint32Array, above: Uint32Array, difference: Uint32Array): void => {
  let [changes, changesUp, last, lastUp] = [0, 0, 0, 0];
  for (let index = 0; index < row.length; index++) {
    const four = row[index] ?? 0;
    const up = four ^ (above[index] ?? 0);
    if (four !== last) changes++;
    if (up !== lastUp) changesUp++;
    last = four;
    lastUp = up;
  }
  if (changes === 0) return;
  const isUp = changesUp < changes;
  target[0] = isUp ? UP : NONE;
  if (isUp && changesUp > 0)
    for (let index = 0; index < row.length; index++) difference[index] = subtract(row[index] ?? 0, above[index] ?? 0);
  if (!isUp || changesUp > 0) target.set(bytesOf(isUp ? difference : row), 1);
};

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** Memory that pictures of one size are written in, one after the other: a new one for each would cost more than all else. */
export interface Desk {
  readonly pixels: Uint8Array;
  readonly rows: Uint8Array;
}

export const createDesk = ({ width, height }: Pick<Canvas, 'width' | 'height'>): Desk => ({
  pixels: new Uint8Array(width * height),
  rows: new Uint8Array((width + 1) * height),
});

/** The rows, each behind the number of its filter; those of paper alone are zeros. The width is a multiple of four. */
const writeRows = ({ width, height, pixels }: Canvas, rows: Uint8Array): void => {
  const rowOf = (y: number): Uint32Array => new Uint32Array(pixels.buffer, pixels.byteOffset + y * width, width / 4);
  const difference = new Uint32Array(width / 4);
  let above = new Uint32Array(width / 4);
  rows.fill(0);
  for (let y = 0; y < height; y++) {
    const row = rowOf(y) as Uint32Array<ArrayBuffer>;
    writeRow(rows.subarray(y * (width + 1), (y + 1) * (width + 1)), row, above, difference);
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
