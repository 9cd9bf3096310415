/**
 * What Astro's MDX compiler needs to draw the blocks of a guide: words, links, colours, drawn diagrams.
 */
import { basename, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guideLinks, guideWordsOf } from '../../emit/guide/guide-words.ts';
import type { Glossary, Guide } from '../../model/glossary.ts';
import { createHighlighter } from '../../render/code.ts';
import { createContext } from '../../render/context.ts';
import type { GuideEnvironment } from '../../render/guide-blocks.ts';
import type { DrawnDiagrams } from './draw-diagrams.ts';
import { projectRoot } from '../workspace.ts';

/** Path of a guide's file, relative to the project, with "/". */
export const guideFileOf = (content: string, guide: Guide): string =>
  relative(projectRoot, `${content}/${guide.document.file.path}`).split(sep).join('/');

/** Prepares the environments of all MDX guides; cheap when there are none. */
export const createGuideEnvironments = async (
  glossary: Glossary,
  { drawn, faults }: DrawnDiagrams,
): Promise<(file: URL | undefined) => GuideEnvironment | undefined> => {
  const guides = glossary.guides.filter((guide) => guide.format === 'mdx');
  if (guides.length === 0) return () => undefined;
  const highlighter = await createHighlighter();
  await highlighter.load(guides.flatMap((guide) => guide.outline.languages));
  const { site } = glossary;
  const words = guideWordsOf(site);
  const context = createContext({ highlighter, diagrams: drawn, faults, base: site.base });
  const environments = new Map(
    guides.map((guide) => [
      basename(guide.document.file.path),
      { words, ...guideLinks(glossary, guide), linesBefore: guide.linesBefore, base: site.base, context },
    ]),
  );
  return (file) => file && environments.get(basename(fileURLToPath(file)));
};
