/** Pictures of pages, as files. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../../src/astro/workspace.ts';
import { createPrinter } from '../../../../src/render/poster/print-poster.ts';
import { packing } from '../../../../src/render/workers/poster-packing.ts';
import type { Poster } from '../../../../src/schema/poster.ts';

const print = createPrinter(packing);
const [width, height] = [1200, 630];

const poster = (changes: Partial<Poster> = {}): Poster => ({
  site: 'Storage words',
  headline: ['Cache stampede', 'cache_stampede'],
  text: ['Many callers miss the same entry at once, and each of them computes it anew.'],
  facts: [{ label: 'Storage' }, { label: 'High severity', level: 'high' }],
  address: 'example.org',
  ...changes,
});

/** Reads a PNG with numbered colours as any viewer does. */
const readPng = (file: Uint8Array) => {
  const bytes = Buffer.from(file);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const end = at + 8 + bytes.readUInt32BE(at);
    expect(bytes.readUInt32BE(end)).toBe(crc32(bytes.subarray(at + 4, end)));
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, end));
  }
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const isUp = rows[y * (width + 1)] === 2;
    for (let x = 0; x < width; x++) {
      const above = isUp && y > 0 ? (pixels[(y - 1) * width + x] ?? 0) : 0;
      pixels[y * width + x] = (rows[y * (width + 1) + 1 + x] ?? 0) + above;
    }
  }
  return { names: [...chunks.keys()], size: chunks.get('IHDR')?.toString('hex'), palette: chunks.get('PLTE'), pixels };
};

describe('a picture', () => {
  test('is a PNG of 1200 by 630 with few colours and few bytes', () => {
    const file = print(poster());
    const { names, size, palette } = readPng(file);
    expect(names).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
    expect(size).toBe('000004b0000002760803000000');
    expect(palette?.length).toBeLessThan(3 * 64);
    expect(file.length).toBeLessThan(30_000);
  });

  test('is the same each time, whatever was drawn before', () => {
    const first = print(poster());
    print(poster({ headline: ['Quite another'], facts: [] }));
    expect(Buffer.from(print(poster())).equals(Buffer.from(first))).toBe(true);
  });

  // To draw it anew, delete the file and run the test twice. Look at what came.
  test('looks as it did', () => {
    const golden = join(projectRoot, 'tests/golden/posters/term.png');
    const file = print(poster());
    if (!existsSync(golden)) writeFileSync(golden, file);
    const [drawn, kept] = [readPng(file), readPng(readFileSync(golden))];
    const different = drawn.pixels.filter((pixel, index) => Math.abs(pixel - (kept.pixels[index] ?? 0)) > 1).length;
    expect(different).toBeLessThan(200);
    expect(drawn.palette).toEqual(kept.palette);
  });

  test('shows a word that the typefaces lack letters of by the next candidate', () => {
    const same = (one: Poster, other: Poster): boolean => Buffer.from(print(one)).equals(Buffer.from(print(other)));
    expect(same(poster({ headline: ['非同期', 'async'] }), poster({ headline: ['async'] }))).toBe(true);
    expect(same(poster({ text: ['تزامن', 'Read on'] }), poster({ text: ['Read on'] }))).toBe(true);
    expect(same(poster({ facts: [{ label: '非同期' }] }), poster({ facts: [] }))).toBe(true);
    expect(same(poster({ headline: ['🔥 Hot path 🚀'] }), poster({ headline: ['Hot path'] }))).toBe(true);
  });

  test('tells severities apart by shape, without their colour', () => {
    const shapes = (['info', 'low', 'medium', 'high', 'critical'] as const).map((level) =>
      Buffer.from(readPng(print(poster({ facts: [{ label: 'Severity', level }] }))).pixels).toString('base64'),
    );
    expect(new Set(shapes).size).toBe(5);
  });

  test('keeps its margins, whatever its words', { timeout: 60_000 }, () => {
    const words = fc.string({ unit: 'binary', maxLength: 300 });
    const text = fc.oneof(
      words,
      fc.lorem({ maxCount: 60 }),
      fc.constantFrom('W'.repeat(300), '<svg onload="x">', 'i', '‮x'),
    );
    const any = fc.record({
      site: text,
      headline: fc.array(text, { maxLength: 2 }),
      text: fc.array(text, { maxLength: 2 }),
      facts: fc.array(fc.record({ label: text, level: fc.constantFrom('info' as const, 'critical' as const) }), {
        maxLength: 4,
      }),
      address: text,
    });
    fc.assert(
      fc.property(any, (changes) => {
        const { pixels } = readPng(print(changes));
        const isPaper = (x: number, y: number): boolean => pixels[y * width + x] === 0;
        for (let y = 20; y < height; y++)
          for (const x of [20, 60, 1150, 1199]) expect([x, y, isPaper(x, y)]).toEqual([x, y, true]);
        for (let x = 0; x < width; x++)
          for (const y of [40, 610, 629]) expect([x, y, isPaper(x, y)]).toEqual([x, y, true]);
      }),
      { numRuns: 40, seed: 6 },
    );
  });
});
