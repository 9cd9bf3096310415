/**
 * The text of a guide's body in pieces, as its parser sees them: what a page of it must show, in this order.
 */
import type { Nodes, Root } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { mentionPattern } from '../schema/mentions.ts';
import { keepColons } from './colon-text.ts';
import { guideFeatures, isDirectiveLabel, textOf } from './outline.ts';

export interface GuideCode {
  readonly code: string;
  /** In inline code, white space of any length is a space. */
  readonly isInline: boolean;
}

export interface GuideParts {
  /** Words between markup; of a `[[slug]]` link only its own words. */
  readonly texts: readonly string[];
  /** Inline code, and code in fences that are no diagrams. */
  readonly codes: readonly GuideCode[];
}

const piecesOf = (text: string): readonly string[] => {
  const pieces: string[] = [];
  let end = 0;
  for (const { 0: whole, 2: words = '', index } of text.matchAll(mentionPattern)) {
    pieces.push(text.slice(end, index), words);
    end = index + whole.length;
  }
  return [...pieces, text.slice(end)].filter((piece) => piece.trim() !== '');
};

/** Reads the parts of a guide's body. */
export const readGuideParts = (body: string, format: 'md' | 'mdx'): GuideParts => {
  const read = format === 'mdx' ? mdxToMdast : markdownToMdast;
  const tree = keepColons(read(body, { features: guideFeatures }) as Root, body);
  const [texts, codes]: [string[], GuideCode[]] = [[], []];
  const visit = (node: Nodes): void => {
    if (isDirectiveLabel(node)) texts.push(textOf(node));
    else if (node.type === 'text') texts.push(...piecesOf(node.value));
    else if (node.type === 'inlineCode') codes.push({ code: node.value, isInline: true });
    else if (node.type === 'code' && node.lang?.toLowerCase() !== 'mermaid')
      codes.push({ code: node.value, isInline: false });
    else if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return { texts, codes };
};
