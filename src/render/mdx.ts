/**
 * MDX text → HTML, in this process. Sätteri parses it; the tags are drawn from their props, which are read as JSON. Nothing
 * is evaluated, so a document can only say what to draw, never do anything. Only for MDX that emit/ wrote.
 */
import type { Nodes } from 'mdast';
import { mdxToMdast } from 'satteri';
import { html, type Html } from './html.ts';

type Component = (props: Record<string, unknown>) => Html;
type Components = Readonly<Record<string, Component>>;
type Tag = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const features = { gfm: false, frontmatter: false } as const;

/** A tag's props. Throws when an attribute is neither plain text nor JSON. */
const toProps = (tag: Tag): Record<string, unknown> => {
  const props: Record<string, unknown> = {};
  for (const attribute of tag.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') throw new Error(`Unexpected {...} in <${tag.name ?? ''}>.`);
    const { name, value } = attribute;
    props[name] = typeof value === 'object' && value !== null ? (JSON.parse(value.value) as unknown) : (value ?? true);
  }
  return props;
};

const drawTag = (tag: Tag, components: Components): Html => {
  const component = Object.hasOwn(components, tag.name ?? '') ? components[tag.name ?? ''] : undefined;
  if (!component) throw new Error(`There is no tag <${tag.name ?? ''}>.`);
  const props = toProps(tag);
  return component(tag.children.length === 0 ? props : { ...props, children: draw(tag.children, components) });
};

const draw = (nodes: readonly Nodes[], components: Components): Html =>
  html`${nodes.map((node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return drawTag(node, components);
    if (node.type === 'text') return node.value;
    if (node.type === 'heading') return html`<h2>${draw(node.children, components)}</h2>`;
    if (node.type === 'paragraph') return html`<p>${draw(node.children, components)}</p>`;
    throw new Error(`Unexpected ${node.type} in a term's document.`);
  })}`;

/** Renders an MDX document with these components. Throws when it names a component that is not there. */
export const renderMdx = (source: string, components: Components): Html => {
  const tree = mdxToMdast(source, { position: false, features });
  return 'children' in tree ? draw(tree.children, components) : html``;
};
