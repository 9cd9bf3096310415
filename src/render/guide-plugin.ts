/**
 * Teaches Sätteri, inside @astrojs/mdx, the blocks of a guide: fences, pairs, diagrams, remarks, questions, `[[slug]]`
 * links. Blocks are drawn here and enter the MDX as the `html` of a <Markup> component, never as text to be parsed.
 */
import type { Nodes, PhrasingContent } from 'mdast';
import { defineHastPlugin, defineMdastPlugin, type HastPluginDefinition, type MdastPluginDefinition } from 'satteri';
import GithubSlugger from 'github-slugger';
import { colonToParagraph, colonToText, keepColons } from './colon-text.ts';
import { fenceGroup, isNotes, isTaken } from './fence-notes.ts';
import { fencesToHtml, isAsideKind, type GuideEnvironment } from './guide-blocks.ts';
import type { Html } from './html.ts';
import { linkedText } from './made-links.ts';
import { isDirectiveLabel, textOf } from './outline.ts';
import { linkClass } from './prose.ts';
import { mentionPattern } from '../schema/mentions.ts';

/** What the plugin needs to know of the file it reads; undefined for files that are no guides. */
export type EnvironmentOf = (file: URL | undefined) => GuideEnvironment | undefined;

const jsxElement = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Nodes[] = [],
): never =>
  ({
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children,
  }) as never;

const markup = ({ html }: Html): never => jsxElement('Markup', { html });

/** A `[[slug]]` link, or its words and what stands beside a term that leads nowhere; only the words without a slug. */
const mentionNode = (slug: string, words: string | undefined, { links }: GuideEnvironment): PhrasingContent[] => {
  const card = Object.hasOwn(links, slug) ? links[slug] : undefined;
  const text: PhrasingContent = { type: 'text', value: words ?? card?.title ?? slug };
  if (card?.href)
    return [{ type: 'link', url: card.href, data: { hProperties: { class: linkClass(slug) } }, children: [text] }];
  const note = card?.missing;
  return note === undefined
    ? [text]
    : [text, { type: 'text', value: ' ' }, { type: 'emphasis', children: [{ type: 'text', value: `(${note})` }] }];
};

const mentionNodes = (text: string, environment: GuideEnvironment): PhrasingContent[] => {
  const nodes: PhrasingContent[] = [];
  let end = 0;
  for (const match of text.matchAll(mentionPattern)) {
    nodes.push({ type: 'text', value: text.slice(end, match.index) });
    nodes.push(...mentionNode((match[1] ?? '').trim(), match[2]?.trim(), environment));
    end = match.index + match[0].length;
  }
  return [...nodes, { type: 'text', value: text.slice(end) }];
};

/** Draws fences with their notes. What is in the notes is drawn with them, so that they must be gone before the rest is looked at. */
const createFencePlugin = (environmentOf: EnvironmentOf): MdastPluginDefinition =>
  defineMdastPlugin({
    name: 'headword-fences',
    options: { position: true },
    code: (node, context) => {
      const environment = environmentOf(context.fileURL);
      if (!environment) return;
      const siblings = context.parent(node).children as readonly Nodes[];
      const index = context.indexOf(node) ?? 0;
      if (isTaken(siblings, index)) context.removeNode(node);
      else {
        const group = fenceGroup(node, siblings, index);
        context.replaceNode(node, markup(fencesToHtml(group, context.source, environment)));
      }
    },
    containerDirective: (node, context) => {
      if (!environmentOf(context.fileURL) || !isNotes(node)) return;
      const siblings = context.parent(node).children as readonly Nodes[];
      if (isTaken(siblings, context.indexOf(node) ?? 0)) context.removeNode(node);
    },
  });

/** Draws remarks and questions, and makes links. */
const createBlockPlugin = (environmentOf: EnvironmentOf): MdastPluginDefinition =>
  defineMdastPlugin({
    name: 'headword-guide',
    options: { position: true },
    containerDirective: (node, context) => {
      const environment = environmentOf(context.fileURL);
      if (!environment) return;
      const label = node.children.find((child) => isDirectiveLabel(child as Nodes));
      const children = node.children.filter((child) => child !== label) as Nodes[];
      const title = label ? textOf(keepColons({ type: 'root', children: [label] }, context.source)) : '';
      if (isAsideKind(node.name)) {
        context.replaceNode(
          node,
          jsxElement('Aside', { kind: node.name, title: title || environment.words.asides[node.name] }, children),
        );
      } else if (node.name === 'question') {
        context.replaceNode(node, jsxElement('Question', { id: new GithubSlugger().slug(title), title }, children));
      } else if (node.name === 'plain') context.replaceNode(node, children);
    },
    textDirective: (node, context) => {
      if (!environmentOf(context.fileURL) || isDirectiveLabel(context.parent(node))) return;
      context.replaceNode(node, [...colonToText(node, context.source)]);
    },
    leafDirective: (node, context) => {
      if (environmentOf(context.fileURL)) context.replaceNode(node, colonToParagraph(node, context.source));
    },
    text: (node, context) => {
      const environment = environmentOf(context.fileURL);
      if (!environment || isDirectiveLabel(context.parent(node))) return;
      const value = linkedText(node, environment.placed, environment.linesBefore);
      if (value.includes('[[')) context.replaceNode(node, mentionNodes(value, environment));
    },
    link: (node, context) => {
      const environment = environmentOf(context.fileURL);
      const isInternal = node.url.startsWith('/') && !node.url.startsWith('//');
      const isMention = (node.data as { hProperties?: object } | undefined)?.hProperties !== undefined;
      if (environment && isInternal && !isMention && environment.base !== '/')
        context.setProperty(node, 'url', environment.base + node.url.slice(1));
    },
  });

/** The Markdown side, in the order in which it must run. */
export const createGuidePlugins = (environmentOf: EnvironmentOf): MdastPluginDefinition[] => [
  createFencePlugin(environmentOf),
  createBlockPlugin(environmentOf),
];

/**
 * The HTML side: the alignment of table cells as class, because the policy forbids style attributes; the scope of
 * heads. A head without words, as above a column of names, is no head.
 */
export const createAlignmentPlugin = (): HastPluginDefinition =>
  defineHastPlugin({
    name: 'headword-alignment',
    element: [
      {
        filter: ['th', 'td'],
        visit: (node, context) => {
          if (node.tagName === 'th' && node.children.length === 0) {
            context.replaceNode(node, { type: 'element', tagName: 'td', properties: {}, children: [] });
            return;
          }
          if (node.tagName === 'th') context.setProperty(node, 'scope', 'col');
          const side = /text-align:\s*(\w+)/.exec(node.properties['style'] ?? '')?.[1] ?? node.properties['align'];
          if (typeof side !== 'string') return;
          context.setProperty(node, 'style', undefined);
          context.setProperty(node, 'align', undefined);
          context.setProperty(node, 'className', [`align-${side}`]);
        },
      },
    ],
  });
