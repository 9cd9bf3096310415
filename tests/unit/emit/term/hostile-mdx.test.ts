/** The only door by which texts enter MDX is JSON: whatever they say, a document has no other expressions, imports or tags. */
import type { Nodes, Root } from 'mdast';
import { mdxToJs, mdxToMdast } from 'satteri';
import { beforeAll, expect, test } from 'vitest';
import { termToMdx } from '../../../../src/emit/term/term-mdx.ts';
import { tags } from '../../../../src/render/tags.ts';
import { acceptable, sampleContent, type Accepted } from '../../../hostile/content.ts';
import { hostileRuns } from '../../../hostile/runs.ts';

const { numRuns: terms, seed } = hostileRuns(60);
let accepted: Accepted;
beforeAll(() => {
  accepted = acceptable(sampleContent(seed + 1, { terms, guides: 0 }));
}, 60_000);

const features = { gfm: false, frontmatter: false } as const;

/** What a document may not hold. */
const faultsIn = (node: Nodes): readonly string[] => {
  const inside = 'children' in node ? node.children.flatMap(faultsIn) : [];
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement')
    return ['root', 'text', 'heading', 'paragraph'].includes(node.type) ? inside : [node.type, ...inside];
  const attributes = node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return [attribute.type];
    if (typeof attribute.value !== 'object' || attribute.value === null) return [];
    JSON.parse(attribute.value.value);
    return [];
  });
  return [...(Object.hasOwn(tags, node.name ?? '') ? [] : [node.name ?? '']), ...attributes, ...inside];
};

test('documents of hostile terms are tags with JSON, and compile', () => {
  const { glossary } = accepted.compiled;
  expect(glossary.terms.length).toBeGreaterThan(terms / 2);
  for (const term of glossary.terms) {
    const mdx = termToMdx(glossary, term);
    expect(faultsIn(mdxToMdast(mdx, { position: false, features }) as Root)).toEqual([]);
    expect(() => mdxToJs(mdx, { features })).not.toThrow();
    expect(mdx).not.toMatch(/^(?:import|export)\b/m);
  }
});
