/**
 * Gives tags the renderers they need, and turns an MDX document of emit/ into a page's body.
 */
import type { Highlighter } from './code.ts';
import type { Html } from './html.ts';
import { renderMdx } from './mdx.ts';
import { inlineToHtml, proseToHtml } from './prose.ts';
import type { DiagramFault, DrawnDiagram, RenderContext, Tag } from './tag.ts';
import { tags } from './tags.ts';

export interface ContextOptions {
  readonly highlighter: Pick<Highlighter, 'highlight'>;
  /** Source → drawn diagram. Sources that are missing are shown as text. */
  readonly diagrams: ReadonlyMap<string, DrawnDiagram>;
  /** Source → why it could not be drawn. */
  readonly faults?: ReadonlyMap<string, DiagramFault>;
  /** Path of the site on its host, with a slash at both ends. */
  readonly base: string;
}

export const createContext = ({ highlighter, diagrams, faults, base }: ContextOptions): RenderContext => ({
  prose: (text, links) => proseToHtml(text, { links, base }),
  inline: (text, links) => inlineToHtml(text, { links, base }),
  code: (code, language) => highlighter.highlight(code, language),
  diagram: (source) => diagrams.get(source),
  fault: (source) => faults?.get(source),
});

/** Tag → props that it has on every page. */
export type TagWords = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A renderer of terms' MDX documents. */
export const createTermRenderer = (context: RenderContext, words: TagWords): ((mdx: string) => Html) => {
  const bound = Object.entries(tags).map(([name, tag]) => [
    name,
    (props: Record<string, unknown>) => (tag as Tag<Record<string, unknown>>)({ ...words[name], ...props }, context),
  ]);
  const components = Object.fromEntries(bound) as Parameters<typeof renderMdx>[1];
  return (mdx) => renderMdx(mdx, components);
};
