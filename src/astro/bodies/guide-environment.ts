/**
 * What Astro's MDX compiler needs to draw the blocks of a guide: words, links, colours, drawn diagrams.
 */
import { basename, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guideLinks, guideWordsOf } from '../../emit/guide/guide-words.ts';
import type { Glossary, Guide } from '../../model/glossary.ts';
import { createContext } from '../../render/context.ts';
import { codeFrom, type ColouredFence } from '../../render/fence-colours.ts';
import type { GuideEnvironment } from '../../render/guide-blocks.ts';
import type { DrawnDiagrams } from './draw-diagrams.ts';
import { projectRoot } from '../workspace.ts';

/** Path of a guide's file, relative to the project, with "/". */
export const guideFileOf = (content: string, guide: Guide): string =>
  relative(projectRoot, `${content}/${guide.document.file.path}`).split(sep).join('/');

/** Prepares the environments of all MDX guides, whose fences have been coloured before. */
export const createGuideEnvironments = (
  glossary: Glossary,
  { drawn, faults }: DrawnDiagrams,
  fencesOf: (guide: Guide) => readonly ColouredFence[],
): ((file: URL | undefined) => GuideEnvironment | undefined) => {
  const guides = glossary.guides.filter((guide) => guide.format === 'mdx');
  const { site } = glossary;
  const words = guideWordsOf(site);
  const environmentOf = (guide: Guide): GuideEnvironment => {
    const highlight = codeFrom(fencesOf(guide));
    const context = createContext({ highlighter: { highlight }, diagrams: drawn, faults, base: site.base });
    return { words, ...guideLinks(glossary, guide), linesBefore: guide.linesBefore, base: site.base, context };
  };
  const environments = new Map(guides.map((guide) => [basename(guide.document.file.path), environmentOf(guide)]));
  return (file) => file && environments.get(basename(fileURLToPath(file)));
};
