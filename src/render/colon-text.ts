/**
 * Sätteri reads `12:30` as a directive named "30", since it knows `:name` and `::name` beside `:::name`. Guides have
 * blocks between three colons only; everything else that a colon begins is text, and is put back as it was written.
 */
import type { Nodes, Paragraph, PhrasingContent, Root } from 'mdast';

/** A `textDirective` or `leafDirective` of Sätteri's tree, which mdast's own types do not know. */
interface ColonDirective {
  readonly type: string;
  readonly children: readonly unknown[];
}

const isColonDirective = (node: { readonly type: string }): node is ColonDirective =>
  node.type === 'textDirective' || node.type === 'leafDirective';

const textNode = (value: string): readonly PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;

/** The directive as its author wrote it: `:`, its name, its label with its markup, its attributes. */
export const colonToText = (directive: ColonDirective, source: string): readonly PhrasingContent[] => {
  const node = directive as Nodes;
  const label = directive.children as readonly PhrasingContent[];
  const [first, last] = [label[0], label.at(-1)];
  const middle = first ? startOf(first) : endOf(node);
  return [
    ...textNode(source.slice(startOf(node), middle)),
    ...label,
    ...textNode(last ? source.slice(endOf(last), endOf(node)) : ''),
  ];
};

/** A line that began with two colons is a paragraph. */
export const colonToParagraph = (directive: ColonDirective, source: string): Paragraph => ({
  type: 'paragraph',
  children: [...colonToText(directive, source)],
});

/** Neighbouring texts become one, so that what spans them is found. */
const joinTexts = (nodes: readonly Nodes[]): readonly Nodes[] => {
  const joined: Nodes[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if (node.type === 'text' && before?.type === 'text') {
      const position = before.position && node.position && { start: before.position.start, end: node.position.end };
      joined[joined.length - 1] = { ...before, value: before.value + node.value, ...(position && { position }) };
    } else joined.push(node);
  }
  return joined;
};

const keepIn = (node: Nodes, source: string): Nodes => {
  if (!('children' in node)) return node;
  const children = (node.children as readonly Nodes[]).flatMap((child): readonly Nodes[] => {
    if (!isColonDirective(child)) return [child];
    return child.type === 'leafDirective' ? [colonToParagraph(child, source)] : colonToText(child, source);
  });
  return { ...node, children: joinTexts(children).map((child) => keepIn(child, source)) } as Nodes;
};

/** The tree of a guide with such text put back. Its nodes need positions. */
export const keepColons = (tree: Root, source: string): Root => keepIn(tree, source) as Root;
