/** The cuts of both typefaces that pictures of pages are set in. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { woffToSfnt } from './site-font.ts';

const families = {
  serif: '@fontsource/source-serif-4/files/source-serif-4',
  sans: '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next',
} as const;

type Subset = 'latin' | 'latin-ext' | 'greek' | 'cyrillic' | 'cyrillic-ext' | 'vietnamese';

/** Family, letters and weight. */
export type PosterCut = `serif ${Subset} ${400 | 600}` | `sans ${'latin' | 'latin-ext'} ${400 | 600}`;

/** The sfnt bytes of a cut. */
export const readPosterFont = (cut: PosterCut): Uint8Array => {
  const [family, subset, weight] = cut.split(' ') as [keyof typeof families, Subset, string];
  return woffToSfnt(
    readFileSync(fileURLToPath(import.meta.resolve(`${families[family]}-${subset}-${weight}-normal.woff`))),
  );
};
