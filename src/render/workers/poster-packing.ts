/** What Node lends to the writing of PNG files. */
import { constants, crc32, deflateSync } from 'node:zlib';
import type { Packing } from '../poster/png.ts';

/** Runs only: zlib's search for other repetitions differs between processors, and packed bytes with it. */
const runs = { strategy: constants.Z_RLE, level: 9, memLevel: 7, chunkSize: 65_536 };

export const packing: Packing = { deflate: (bytes) => deflateSync(bytes, runs), checksum: (bytes) => crc32(bytes) };
