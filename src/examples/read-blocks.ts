/**
 * Reads the fenced blocks of a guide, each with its place in the file.
 */
import type { Code, Nodes } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Guide } from '../model/glossary.ts';
import { toLanguageId } from '../model/language.ts';
import { parseFence } from '../render/fence.ts';
import { guideFeatures } from '../render/outline.ts';
import type { Block } from './example.ts';

const isFragment = (meta: string | null | undefined): boolean => (meta ?? '').split(/\s+/).includes('fragment');

const toBlock = (guide: Guide, { lang, meta, value, position }: Code): Block => {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return {
    kind: 'block',
    guide,
    language: toLanguageId(lang ?? ''),
    code: value,
    half: parseFence(lang, meta).half,
    isFragment: isFragment(meta),
    place: { line: line + 1 + guide.linesBefore, column },
  };
};

/** Every fence that names a language, in the order of the guide. */
export const readBlocks = (guide: Guide): readonly Block[] => {
  const parse = guide.format === 'mdx' ? mdxToMdast : markdownToMdast;
  const blocks: Block[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'code' && node.lang) blocks.push(toBlock(guide, node));
    if ('children' in node) node.children.forEach(visit);
  };
  visit(parse(guide.body, { features: guideFeatures }));
  return blocks;
};
