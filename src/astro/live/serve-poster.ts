/**
 * Pictures of pages in the live preview, drawn when somebody looks at one.
 */
import { posterPath } from '../../emit/poster/poster-name.ts';
import { postersOf } from '../../emit/poster/posters.ts';
import type { Glossary } from '../../model/glossary.ts';

/** The picture at a path; undefined when the site has none there. */
export const findPicture = async (glossary: Glossary, path: string): Promise<Uint8Array | undefined> => {
  for (const { name, poster } of postersOf(glossary)) {
    if (posterPath(name) !== path) continue;
    // Typefaces are read by those only who look at a picture.
    const { createPrinter } = await import('../../render/poster/print-poster.ts');
    const { packing } = await import('../../render/workers/poster-packing.ts');
    return createPrinter(packing)(poster);
  }
  return undefined;
};
