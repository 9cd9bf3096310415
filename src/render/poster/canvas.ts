/**
 * A picture of numbered colours. Each ink has a row of shades from the paper to itself, so that drawing is copying
 * numbers.
 */
import type { Coverage } from './outline-coverage.ts';

export type Colour = readonly [red: number, green: number, blue: number];

/** Shades between the paper and an ink, itself included. */
const SHADES = 8;

export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** The number of a colour for each pixel. */
  readonly pixels: Uint8Array;
  /** Red, green and blue of each number. */
  readonly palette: readonly Colour[];
}

export interface Ink {
  /** Number of its first shade. */
  readonly first: number;
}

const mix = (from: Colour, to: Colour, share: number): Colour => {
  const at = (index: 0 | 1 | 2): number => Math.round(from[index] + (to[index] - from[index]) * share);
  return [at(0), at(1), at(2)];
};

/** An empty picture and its inks; `pixels` is the memory that it is drawn in, one byte for each. */
export const createCanvas = <Name extends string>(
  { width, height }: { readonly width: number; readonly height: number },
  paper: Colour,
  colours: Readonly<Record<Name, Colour>>,
  pixels: Uint8Array,
): { canvas: Canvas; inks: Readonly<Record<Name, Ink>> } => {
  pixels.fill(0);
  const palette: Colour[] = [paper];
  const inks = Object.fromEntries(
    Object.entries<Colour>(colours).map(([name, colour]) => {
      const first = palette.length;
      for (let shade = 1; shade <= SHADES; shade++) palette.push(mix(paper, colour, shade / SHADES));
      return [name, { first }];
    }),
  ) as Readonly<Record<Name, Ink>>;
  return { canvas: { width, height, pixels, palette }, inks };
};

/** Where a share of 0 to 255 lies among the shades; 0 is the paper. */
const shadeOf = Uint8Array.from({ length: 256 }, (_, share) => Math.round((share * SHADES) / 255));

/** Puts a shape on the picture, its origin at (x, y); what reaches beyond the edge is cut off. */
export const stamp = (
  { width, height, pixels }: Canvas,
  { first }: Ink,
  shape: Coverage,
  x: number,
  y: number,
): void => {
  const [left, top] = [x + shape.x, y + shape.y];
  const [from, to] = [Math.max(0, -left), Math.min(shape.width, width - left)];
  for (let row = Math.max(0, -top); row < Math.min(shape.height, height - top); row++) {
    const source = row * shape.width;
    const target = (top + row) * width + left;
    for (let column = from; column < to; column++) {
      const shade = shadeOf[shape.shares[source + column] ?? 0] ?? 0;
      // Neighbours overlap where their edges meet: the darker one of two shades stays.
      if (shade > 0) pixels[target + column] = Math.max(pixels[target + column] ?? 0, first + shade - 1);
    }
  }
};

/** Fills a rectangle of whole pixels. */
export const fillBox = (
  { width, pixels }: Canvas,
  { first }: Ink,
  [x, y, w, h]: readonly [number, number, number, number],
): void => {
  for (let row = y; row < y + h; row++) pixels.fill(first + SHADES - 1, row * width + x, row * width + x + w);
};
