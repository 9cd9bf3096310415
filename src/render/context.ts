/**
 * Gives tags the renderers they need, and turns an MDX document of emit/ into a page's body.
 */
import type { Highlighter } from './code.ts';
import type { Html } from './html.ts';
import { renderMdx } from './mdx.ts';
import { inlineToHtml, proseToHtml } from './prose.ts';
import type { DrawnDiagram, RenderContext, Tag } from './tag.ts';
import { tags } from './tags.ts';

export interface ContextOptions {
  readonly highlighter: Highlighter;
  /** Source → drawn diagram. Sources that are missing are shown as text. */
  readonly diagrams: ReadonlyMap<string, DrawnDiagram>;
  /** Path of the site on its host, with a slash at both ends. */
  readonly base: string;
}

export const createContext = ({ highlighter, diagrams, base }: ContextOptions): RenderContext => ({
  prose: (text, links) => proseToHtml(text, { links, base }),
  inline: (text, links) => inlineToHtml(text, { links, base }),
  code: highlighter.highlight,
  diagram: (source) => diagrams.get(source),
});

/** Renders a term's MDX document. */
export const renderTermPage = (mdx: string, context: RenderContext): Html => {
  const bound = Object.entries(tags).map(([name, tag]) => [
    name,
    (props: Record<string, unknown>) => (tag as Tag<Record<string, unknown>>)(props, context),
  ]);
  return renderMdx(mdx, Object.fromEntries(bound) as Parameters<typeof renderMdx>[1]);
};
