/** Writes a content of hostile texts into a folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toFiles, type HostileContent } from './content.ts';

export const writeContent = (folder: string, content: HostileContent): void => {
  const { site, terms, guides } = toFiles(content);
  for (const file of [...(site ? [site] : []), ...terms, ...guides]) {
    const path = join(folder, file.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.text);
  }
};

/** How many texts there are in a value. */
export const countTexts = (value: unknown): number => {
  if (typeof value === 'string') return 1;
  return typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, inner) => sum + countTexts(inner), 0)
    : 0;
};
