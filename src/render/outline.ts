/**
 * Reads a guide without rendering it: headings with the anchors they will have, links with their places, diagrams, the
 * number of words.
 */
import GithubSlugger from 'github-slugger';
import type { Nodes, Root, Text } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { keepColons } from './colon-text.ts';
import { parseFence } from './fence.ts';
import { placeNotes } from './fence-notes.ts';
import { readFaults } from './guide-faults.ts';
import { readSections } from './guide-sections.ts';
import { positionAt } from '../schema/issue.ts';
import { mentionPattern } from '../schema/mentions.ts';
import type { GuideBlock, GuideCode, GuideDiagram, GuideLink, Heading, Outline } from '../schema/outline.ts';
import { countLines, countWords } from '../schema/word-count.ts';

export const guideFeatures = { directive: true, gfm: { footnotes: false }, frontmatter: false } as const;

/** The text of a node without its markup. */
export const textOf = (node: Nodes): string => {
  if (node.type === 'text')
    return node.value.replaceAll(mentionPattern, (_, slug: string, words?: string) => words ?? slug);
  // HTML is shown as it is written, an image as its description.
  if (node.type === 'inlineCode' || node.type === 'html') return node.value;
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
};

/** A paragraph that holds the label of a directive: `:::note[Label]`. */
export const isDirectiveLabel = (node: Nodes): boolean =>
  node.type === 'paragraph' && (node.data as { directiveLabel?: boolean } | undefined)?.directiveLabel === true;

/** The tree of a guide's body, with positions. */
const parse = (body: string, format: 'md' | 'mdx'): Root => {
  const read = format === 'mdx' ? mdxToMdast : markdownToMdast;
  return read(body, { features: guideFeatures }) as Root;
};

const mdxCode: ReadonlySet<string> = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);

/** Where code stands, and how large a fence is; undefined for what is no code. */
const codeOf = (node: Nodes): GuideCode | undefined => {
  if (node.type !== 'code' && node.type !== 'inlineCode' && !mdxCode.has(node.type)) return undefined;
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  if (start === undefined || end === undefined) return undefined;
  if (node.type !== 'code') return { start, end };
  const lines = node.value.split('\n');
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const size = { lines: lines.length, length: node.value.length, longest };
  return { start, end, ...(node.lang && { language: node.lang.toLowerCase() }), size };
};

/** Reads the outline of a guide's body; `linesBefore` is added to every line. Throws what Sätteri throws for bad MDX. */
export const outlineMarkdown = (body: string, format: 'md' | 'mdx', linesBefore: number): Outline => {
  const slugger = new GithubSlugger();
  const [headings, links, mentions, diagrams]: [Heading[], GuideLink[], GuideLink[], GuideDiagram[]] = [[], [], [], []];
  const headingLines: number[] = [];
  const blocks: GuideBlock[] = [];
  const codes: GuideCode[] = [];
  const languages = new Set<string>();
  let [words, codeLines, questions] = [0, 0, 0];
  const place = (node: Nodes) => ({
    line: (node.position?.start.line ?? 1) + linesBefore,
    column: node.position?.start.column ?? 1,
  });
  /** Mentions of one text, looked up in the body: a text may run over several lines. */
  const placeMentions = (node: Text): readonly GuideLink[] => {
    let from = node.position?.start.offset ?? 0;
    const matches = [...node.value.matchAll(mentionPattern)].filter((match) => match[1]?.trim());
    return matches.map((match) => {
      const url = (match[1] ?? '').trim();
      const at = body.indexOf(match[0], from);
      if (at < 0) return { url, ...place(node) };
      from = at + match[0].length;
      const { line, column } = positionAt(body, at);
      return { url, line: line + linesBefore, column };
    });
  };
  const visit = (node: Nodes): void => {
    if (node.type === 'heading') {
      const text = textOf(node);
      headings.push({ depth: node.depth, text, slug: slugger.slug(text) });
      headingLines.push(place(node).line);
    }
    if (node.type === 'containerDirective') blocks.push({ name: node.name, ...place(node) });
    if (node.type === 'containerDirective' && node.name === 'question') {
      const label = node.children.find(isDirectiveLabel);
      const text = label ? textOf(label) : '';
      questions += 1;
      headings.push({ depth: 3, text, slug: slugger.slug(text) });
      headingLines.push(place(node).line);
    }
    const code = codeOf(node);
    if (code) codes.push(code);
    if (node.type === 'link') links.push({ url: node.url, ...place(node) });
    if (node.type === 'code' && node.lang) languages.add(node.lang.toLowerCase());
    if (node.type === 'code' && node.lang?.toLowerCase() === 'mermaid') {
      const { line, column } = place(node);
      const { alt } = parseFence(node.lang, node.meta);
      diagrams.push({ source: node.value, ...(alt && { alt }), line: line + 1, column });
    } else if (node.type === 'code') codeLines += countLines(node.value);
    if (node.type === 'text') {
      words += countWords(node.value);
      mentions.push(...placeMentions(node));
    }
    if ('children' in node) node.children.forEach(visit);
  };
  const tree = parse(body, format);
  visit(keepColons(tree, body));
  const sections = readSections(tree, linesBefore);
  const notes = placeNotes(tree, body, linesBefore);
  const faults = readFaults(tree, body, linesBefore);
  const languageList = [...languages];
  const counts = { words, codeLines, questions };
  return {
    headings,
    headingLines,
    links,
    mentions,
    diagrams,
    languages: languageList,
    ...counts,
    blocks,
    sections,
    notes,
    codes,
    faults,
  };
};
