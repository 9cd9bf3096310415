import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawDiagram } from '../../src/render/diagram.ts';
import { FONT_FAMILY, mermaidConfig } from '../../src/render/diagram/mermaid-config.ts';
import { runMermaid } from '../../src/render/diagram/run-mermaid.ts';
import { themeVariables } from '../../src/render/diagram/theme.ts';
import { corpusNames as names, readSource as source } from '../diagram-corpus.ts';
import { launchChromium } from './chromium.ts';

/** Mermaid in a real browser and Mermaid on our own measuring must agree on every number they write down. */

const FONT = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-';
const fontFace = (file: string, range: string, style: string): string => {
  const data = readFileSync(fileURLToPath(import.meta.resolve(`${FONT}${file}.woff2`)), 'base64');
  return `@font-face{font-family:'${FONT_FAMILY}';font-style:${style};font-weight:200 800;unicode-range:${range};src:url(data:font/woff2;base64,${data})}`;
};
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212';

let browser: Browser;
let page: Page;

interface MermaidGlobal {
  readonly initialize: (config: unknown) => void;
  readonly render: (id: string, source: string) => Promise<{ svg: string }>;
  readonly mermaidAPI: { readonly getConfig: () => { themeVariables: Record<string, unknown> } };
}

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
  const faces = `${fontFace('latin-wght-normal', LATIN, 'normal')}${fontFace('latin-wght-italic', LATIN, 'italic')}`;
  const css = readFileSync(new URL('../../src/styles/diagram.css', import.meta.url), 'utf8');
  await page.setContent(
    `<style>${faces}${css}</style><p style="font-family:'${FONT_FAMILY}'">a<b>b</b><i>c</i></p><main></main>`,
  );
  await page.addScriptTag({ path: fileURLToPath(import.meta.resolve('mermaid/dist/mermaid.min.js')) });
  const defaults = await page.evaluate(async (config) => {
    const { mermaid } = globalThis as unknown as { mermaid: MermaidGlobal };
    await document.fonts.ready;
    mermaid.initialize(config);
    return mermaid.mermaidAPI.getConfig().themeVariables;
  }, mermaidConfig);
  const config = { ...mermaidConfig, themeVariables: themeVariables(defaults) };
  await page.evaluate((whole) => {
    (globalThis as unknown as { mermaid: MermaidGlobal }).mermaid.initialize(whole);
  }, config);
}, 60_000);

afterAll(() => browser.close());

/** Numbers Mermaid writes: where nodes stand, how large labels are, the frame. */
const numbersOf = (svg: string): readonly number[] => {
  const places = [...svg.matchAll(/<g[^>]*class="[^"]*\bnode\b[^"]*"[^>]*transform="translate\(([^)]*)\)"/g)].map(
    ([, place]) => place,
  );
  const sizes = [...svg.matchAll(/<foreignObject[^>]*>/g)].flatMap(([tag]) =>
    [...tag.matchAll(/ (?:width|height)="([\d.]+)/g)].map(([, size]) => size),
  );
  const frame = /viewBox="([^"]*)"/.exec(svg)?.[1] ?? '';
  return [frame, ...places, ...sizes]
    .join(',')
    .split(/[\s,]+/)
    .map(Number);
};

describe('geometry as in Chromium', () => {
  // Chromium falls back to whatever CJK and emoji fonts the machine has; Gantt charts depend on the window's width.
  test.each(names.filter((name) => !['flowchart/unicode', 'gantt/release'].includes(name)))('%s', async (name) => {
    const theirs = await page.evaluate(
      async (text) => (await (globalThis as unknown as { mermaid: MermaidGlobal }).mermaid.render('dg', text)).svg,
      source(name),
    );
    const [ours, reference] = [numbersOf((await runMermaid(source(name))).root.outerHTML), numbersOf(theirs)];
    expect(ours).toHaveLength(reference.length);
    const [, , width = 1, height = 1] = reference;
    const worst = Math.max(...ours.map((value, index) => Math.abs(value - (reference[index] ?? NaN))));
    expect(worst / Math.hypot(width, height)).toBeLessThan(0.01);
  });
});

describe('every label lies inside the picture', () => {
  test.each(names)('%s', async (name) => {
    const { svg } = await drawDiagram(source(name));
    const outside = await page.evaluate((markup) => {
      const main = document.querySelector('main');
      if (!main) throw new Error('no main');
      main.innerHTML = markup;
      const frame = main.querySelector('svg')?.getBoundingClientRect();
      if (!frame) throw new Error('no svg');
      return [...main.querySelectorAll('text')].flatMap((text) => {
        const box = text.getBoundingClientRect();
        const isInside =
          box.left >= frame.left - 1 &&
          box.right <= frame.right + 1 &&
          box.top >= frame.top - 1 &&
          box.bottom <= frame.bottom + 1;
        return isInside ? [] : [text.textContent];
      });
    }, svg);
    expect(outside).toEqual([]);
  });
});
