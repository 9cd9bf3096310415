/**
 * Colours the code of an MDX guide ahead of the compiler that asks for it: that one runs in the build itself, where a grammar
 * that never ends could not be killed.
 */
import type { Nodes } from 'mdast';
import { mdxToMdast } from 'satteri';
import { parseFence } from './fence.ts';
import { escapeText, raw } from './html.ts';
import { guideFeatures } from './outline.ts';
import { codeToLines } from './tags/code-lines.ts';
import type { RenderContext } from './tag.ts';

/** Language, code and its HTML. */
export type ColouredFence = readonly [language: string, code: string, html: string];

/** Everything that the blocks of a body ask a context to colour. */
export const colourFences = (body: string, context: RenderContext): readonly ColouredFence[] => {
  const fences: ColouredFence[] = [];
  const keeping: RenderContext = {
    ...context,
    code: (code, language) => {
      const coloured = context.code(code, language);
      fences.push([language ?? '', code, coloured.html]);
      return coloured;
    },
  };
  const visit = (node: Nodes): void => {
    if (node.type === 'code') {
      const { language } = parseFence(node.lang, node.meta);
      if (language !== 'mermaid') codeToLines(node.value, language, {}, keeping);
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(mdxToMdast(body, { position: false, features: guideFeatures }));
  return fences;
};

const keyOf = (code: string, language: string | undefined): string => `${language ?? ''}\n${code}`;

/** The code of a context that has been coloured before; what is missing is shown plain. */
export const codeFrom = (fences: readonly ColouredFence[]): RenderContext['code'] => {
  const known = new Map(fences.map(([language, code, coloured]) => [keyOf(code, language), raw(coloured)]));
  const plain = (code: string): string =>
    code
      .split('\n')
      .map((line) => `<span class="line">${escapeText(line)}</span>`)
      .join('\n');
  return (code, language) => known.get(keyOf(code, language)) ?? raw(plain(code));
};
