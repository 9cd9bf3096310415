/**
 * The plain text of a guide by sections, a section being what stands under one heading or answers one question: where
 * names of terms may become links, and what is linked there by hand.
 */
import type { Nodes, Root } from 'mdast';
import { mentionsIn } from '../schema/mentions.ts';
import type { GuideSection, GuideText } from '../schema/outline.ts';

interface OpenSection extends GuideSection {
  readonly texts: GuideText[];
  readonly addresses: string[];
  readonly mentions: string[];
}

const isLabel = (node: Nodes): boolean =>
  node.type === 'paragraph' && (node.data as { directiveLabel?: boolean } | undefined)?.directiveLabel === true;

const wordsOf = (node: Nodes): string => {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
};

/** Nodes in which no name becomes a link. */
const closed: ReadonlySet<string> = new Set([
  ...['heading', 'link', 'linkReference', 'code', 'inlineCode', 'html', 'image', 'definition', 'textDirective'],
  ...['leafDirective', 'mdxJsxFlowElement', 'mdxJsxTextElement'],
]);

const slugOfCard = (node: Nodes): string | undefined => {
  if (node.type !== 'mdxJsxFlowElement' || node.name !== 'TermCard') return undefined;
  const slug = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'slug');
  return typeof slug?.value === 'string' ? slug.value : undefined;
};

/** Reads the sections out of a parsed guide; `linesBefore` is added to every line. */
export const readSections = (tree: Root, linesBefore: number): readonly GuideSection[] => {
  const sections: OpenSection[] = [];
  const open = (title: string): OpenSection => {
    const section: OpenSection = { title, texts: [], addresses: [], mentions: [] };
    sections.push(section);
    return section;
  };
  let section = open('');
  const visit = (node: Nodes, isOpen: boolean): void => {
    if (node.type === 'heading') section = open(wordsOf(node));
    if (node.type === 'link') section.addresses.push(node.url);
    if (node.type === 'text') {
      section.mentions.push(...mentionsIn(node.value));
      if (isOpen && node.position) {
        const { line, column } = node.position.start;
        section.texts.push({ text: node.value, line: line + linesBefore, column });
      }
      return;
    }
    const card = slugOfCard(node);
    if (card !== undefined) section.mentions.push(card);
    if (!('children' in node)) return;
    const { title } = section;
    const isQuestion = node.type === 'containerDirective' && node.name === 'question';
    if (isQuestion) section = open(wordsOf(node.children.find(isLabel) ?? node));
    const staysOpen =
      isOpen &&
      !closed.has(node.type) &&
      !(node.type === 'containerDirective' && ['plain', 'notes'].includes(node.name));
    for (const [index, child] of node.children.entries())
      visit(child, staysOpen && !isLabel(child) && !(node.type === 'table' && index === 0));
    if (isQuestion) section = open(title);
  };
  visit(tree, true);
  return sections.filter(({ texts, mentions }) => texts.length + mentions.length > 0);
};
