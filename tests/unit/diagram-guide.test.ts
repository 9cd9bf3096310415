/** The guide on diagrams is held to its promise: one of every kind that the installed Mermaid knows. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { MAX_EDGES, MAX_NODES } from '../../src/render/diagram/mermaid/mermaid-config.ts';
import { drawDiagram, type Diagram } from '../../src/render/diagram.ts';
import { parseFence } from '../../src/render/fence.ts';
import { limits } from '../../src/schema/limits.ts';

const guide = readFileSync(new URL('../../content/guides/draw-diagrams.mdx', import.meta.url), 'utf8');

interface Shown {
  readonly name: string;
  readonly alt: string | undefined;
  readonly source: string;
}

/** The diagrams that readers see: fences inside longer fences are examples. */
const shown: readonly Shown[] = [...guide.matchAll(/^(`{3,})(\S+)(.*)\n([\s\S]*?)\n\1$/gm)]
  .filter(([, , language]) => language === 'mermaid')
  .map(([, , language, meta, source = '']) => {
    const name = (/^(?:---\n[\s\S]*?\n---\n)?(.*)/.exec(source)?.[1] ?? '').trim();
    return { name, alt: parseFence(language, meta).alt, source };
  });

/** What Mermaid registers beside kinds of diagrams: how it shows its own errors. */
const INTERNAL: readonly string[] = ['error', '---'];

/** Widest picture, in px, that the column of a page can show at seven tenths of its size. */
const WIDEST = 910;

describe('the guide on diagrams', () => {
  let drawn: readonly Diagram[] = [];

  // Mermaid must first be loaded by the engine, which gives it a document.
  beforeAll(async () => {
    drawn = await Promise.all(shown.map(({ source }) => drawDiagram(source)));
  }, 120_000);

  test('shows one diagram of every kind that Mermaid registers', async () => {
    const { default: mermaid } = await import('mermaid');
    const kinds = shown.map(({ source }) => mermaid.detectType(source));
    const registered = mermaid.getRegisteredDiagramsMetadata().map(({ id }) => id);
    expect(registered.length).toBeGreaterThan(30);
    expect(registered.filter((id) => !INTERNAL.includes(id) && !kinds.includes(id))).toEqual([]);
  });

  test('shows the ELK layout and the hand-drawn look', () => {
    expect(shown.some(({ source }) => /^ {2}layout: elk$/m.test(source))).toBe(true);
    expect(shown.some(({ source }) => /^ {2}look: handDrawn$/m.test(source))).toBe(true);
  });

  test('describes every diagram in words of its own', () => {
    const alts = shown.map(({ alt }) => alt ?? '');
    expect(shown.filter(({ alt = '' }) => alt.length < 20 || alt.length > 300)).toEqual([]);
    expect(new Set(alts).size).toBe(shown.length);
  });

  test('asks for nothing that has to be left out or corrected', () => {
    expect(drawn.flatMap(({ notices }, index) => notices.map(({ message }) => [shown[index]?.name, message]))).toEqual(
      [],
    );
  });

  test('has no diagram that a page cannot show at a readable size', () => {
    const wide = drawn.flatMap(({ width }, index) => (width > WIDEST ? [[shown[index]?.name, width]] : []));
    expect(wide).toEqual([]);
  });

  test('names the limits that the engine has', () => {
    expect(guide).toContain(`| characters | ${limits.diagram.toLocaleString('en')} |`);
    expect(guide).toContain(`| boxes | ${MAX_NODES} |`);
    expect(guide).toContain(`| arrows | ${MAX_EDGES} |`);
  });
});
