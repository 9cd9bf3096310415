import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/launch-chromium.ts';
import { drawDiagram } from '../../src/render/diagram.ts';
import { runMermaid } from '../../src/render/diagram/mermaid/run-mermaid.ts';
import { corpusNames, readSource } from '../diagram-corpus.ts';
import { findOutsideAreas, findOutsidePicture, measureBoxes, showSvg, type DrawnBox } from './measure-svg.ts';
import { drawInPage, openMermaidPage } from './mermaid-page.ts';

/** Diagrams that Chromium draws in fonts of the machine it runs on, which nobody can foretell. */
const MACHINE_FONTS: readonly string[] = ['flowchart/arabic', 'flowchart/cjk-emoji', 'flowchart/unicode'];

/** Kinds that write beside or across their areas by design. */
const WRITES_OUTSIDE = /^(?:cynefin|gantt|gitgraph|pie|quadrantchart)\//;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await openMermaidPage(browser);
}, 60_000);

afterAll(() => browser.close());

const measure = async (svg: string): Promise<readonly DrawnBox[]> => {
  await showSvg(page, svg);
  return measureBoxes(page);
};

/** How far every drawn element is off in place or size, in shares of the diagonal of Chromium's picture. */
const compareBoxes = (ours: readonly DrawnBox[], theirs: readonly DrawnBox[]): readonly number[] => {
  const [, , width = 1, height = 1] = theirs[0]?.box ?? [];
  return theirs.map(({ box }, index) => {
    const other = ours[index]?.box ?? [];
    return Math.max(...box.map((value, side) => Math.abs(value - (other[side] ?? NaN)))) / Math.hypot(width, height);
  });
};

describe('Mermaid on our own measuring and Mermaid in Chromium draw alike', () => {
  const worst: number[] = [];

  test.each(corpusNames.filter((name) => !MACHINE_FONTS.includes(name)))('%s', async (name) => {
    const ours = await measure((await runMermaid(readSource(name))).root.outerHTML);
    const theirs = await measure(await drawInPage(page, readSource(name)));
    expect(ours.map((box) => box.name)).toEqual(theirs.map((box) => box.name));
    worst.push(Math.max(...compareBoxes(ours, theirs)));
    expect(worst.at(-1)).toBeLessThanOrEqual(0.03);
  });

  test('the worst element of half of all diagrams is off by no more than 1 % of the diagonal', () => {
    const sorted = worst.toSorted((a, b) => a - b);
    expect(sorted.length).toBeGreaterThanOrEqual(120);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(0.01);
  });
});

describe('every text lies in the picture, and in the area it belongs to', () => {
  test.each(corpusNames)('%s', async (name) => {
    await showSvg(page, (await drawDiagram(readSource(name))).svg);
    expect(await findOutsidePicture(page)).toEqual([]);
    expect(WRITES_OUTSIDE.test(name) ? [] : await findOutsideAreas(page)).toEqual([]);
  });
});
