/**
 * The site's font as the shaper needs it. Browsers get WOFF2; only the static WOFF1 files can be unpacked with zlib
 * alone.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';

const FAMILY = '@fontsource/atkinson-hyperlegible-next';

export type FontSubset = 'latin' | 'latin-ext';
export type FontWeight = 400 | 500 | 600 | 700;

/** The sfnt bytes of one static cut of the site's font. */
export const readSiteFont = (subset: FontSubset, weight: FontWeight, italic: boolean): Uint8Array => {
  const cut = `atkinson-hyperlegible-next-${subset}-${weight}-${italic ? 'italic' : 'normal'}.woff`;
  return woffToSfnt(readFileSync(fileURLToPath(import.meta.resolve(`${FAMILY}/files/${cut}`))));
};

interface WoffTable {
  readonly tag: number;
  readonly checksum: number;
  readonly data: Uint8Array;
}

/** Unpacks WOFF 1.0 (https://www.w3.org/TR/WOFF/). */
export const woffToSfnt = (woff: Uint8Array): Uint8Array => {
  const input = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  const tables = Array.from({ length: input.getUint16(12) }, (_, index): WoffTable => {
    const at = 44 + 20 * index;
    const [start, packed, length] = [input.getUint32(at + 4), input.getUint32(at + 8), input.getUint32(at + 12)];
    const bytes = woff.subarray(start, start + packed);
    const data = packed < length ? inflateSync(bytes) : bytes;
    return { tag: input.getUint32(at), checksum: input.getUint32(at + 16), data };
  });
  return tablesToSfnt(input.getUint32(4), tables);
};

const tablesToSfnt = (flavour: number, tables: readonly WoffTable[]): Uint8Array => {
  const padded = (length: number) => (length + 3) & ~3;
  const head = 12 + 16 * tables.length;
  const sfnt = new Uint8Array(tables.reduce((size, table) => size + padded(table.data.length), head));
  const output = new DataView(sfnt.buffer);
  const power = Math.floor(Math.log2(tables.length));
  output.setUint32(0, flavour);
  output.setUint16(4, tables.length);
  output.setUint16(6, 2 ** power * 16);
  output.setUint16(8, power);
  output.setUint16(10, tables.length * 16 - 2 ** power * 16);
  let offset = head;
  for (const [index, table] of tables.entries()) {
    const at = 12 + 16 * index;
    output.setUint32(at, table.tag);
    output.setUint32(at + 4, table.checksum);
    output.setUint32(at + 8, offset);
    output.setUint32(at + 12, table.data.length);
    sfnt.set(table.data, offset);
    offset += padded(table.data.length);
  }
  return sfnt;
};
