/**
 * What the diagrams of terms say in words. It is kept beside the rendered bodies, so that a build need not read
 * drawings again for the twins of unchanged terms.
 */
import type { DiagramTexts } from '../emit/twin.ts';
import type { DrawnDiagrams } from './draw-diagrams.ts';
import type { FragmentCache } from './fragment-cache.ts';
import { digest } from './workspace.ts';

/** Key under which the words of a source are kept. */
export const textKey = (version: string, source: string): string => digest(version, 'words', source);

/** The words of every source that is kept or was drawn now; those are kept from now on. */
export const collectTexts = (
  sources: readonly string[],
  version: string,
  cache: FragmentCache,
  { drawn }: DrawnDiagrams,
): DiagramTexts => {
  const texts = new Map<string, string>();
  for (const source of sources) {
    const key = textKey(version, source);
    const text = cache.get(key) ?? drawn.get(source)?.text;
    if (text === undefined) continue;
    if (!cache.has(key)) cache.set(key, text);
    texts.set(source, text);
  }
  return texts;
};
