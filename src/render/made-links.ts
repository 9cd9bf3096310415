/**
 * Links that the build makes of names: put into the texts of a guide by their places, and taken out again where no link
 * may stand.
 */
import type { Nodes, Root, Text } from 'mdast';
import { insertLinks, isMadeLink, mentionPattern, type TermLink } from '../schema/mentions.ts';
import type { Links } from './tag.ts';

/** `line:column` of a text in a body → its links. */
export type PlacedLinks = Readonly<Record<string, readonly TermLink[]>>;

/** The text of a node, with its links as `[[~slug|words]]`; `linesBefore` are lines of the tree above the body. */
export const linkedText = (node: Text, placed: PlacedLinks, linesBefore = 0): string => {
  const { line, column } = node.position?.start ?? { line: 0, column: 0 };
  const links = placed[`${line - linesBefore}:${column}`];
  return links ? insertLinks(node.value, links) : node.value;
};

/** The tree with links in its texts; the positions are kept. */
export const linkTexts = <Node extends Nodes = Root>(node: Node, placed: PlacedLinks): Node => {
  if (node.type === 'text') return { ...node, value: linkedText(node, placed) };
  if (!('children' in node)) return node;
  return { ...node, children: node.children.map((child) => linkTexts(child as Nodes, placed)) };
};

/** The text as it was before links were made. */
export const withoutMadeLinks = (text: string, links: Links): string =>
  text.includes('[[~')
    ? text.replaceAll(mentionPattern, (whole, slug: string, words?: string) =>
        isMadeLink(slug) && Object.hasOwn(links, slug) ? (words ?? whole) : whole,
      )
    : text;
