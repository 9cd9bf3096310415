import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/launch-chromium.ts';
import { drawDiagram } from '../../src/render/diagram.ts';
import { corpusNames, readSource } from '../diagram-corpus.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
  const css = readFileSync(new URL('../../src/styles/diagram.css', import.meta.url), 'utf8');
  await page.setContent(`<!doctype html><style>${css}</style><main></main>`);
  await page.addScriptTag({ content: `globalThis.findFaintWords = ${findFaintWords.toString()}` });
}, 60_000);

afterAll(() => browser.close());

/** Runs in the page: the words of its SVG below 4.5:1 (WCAG 2.2, 1.4.3) on what is painted under their middle. */
const findFaintWords = (): readonly string[] => {
  type Rgba = readonly [number, number, number, number];
  const parse = (colour: string): Rgba => {
    const [r = 0, g = 0, b = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return [r, g, b, alpha];
  };
  const blend = ([r, g, b, alpha]: Rgba, under: Rgba): Rgba => {
    const mix = (top: number, below: number) => top * alpha + below * (1 - alpha);
    return [mix(r, under[0]), mix(g, under[1]), mix(b, under[2]), 1];
  };
  const luminance = ([r, g, b]: Rgba) => {
    const linear = (channel: number) =>
      channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  };
  const contrast = (one: Rgba, other: Rgba) => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const paintOf = (shape: SVGGeometryElement, x: number, y: number): Rgba | undefined => {
    const style = getComputedStyle(shape);
    const point = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM()?.inverse());
    const faded = (colour: string, share: string): Rgba => {
      const [r, g, b, alpha] = parse(colour);
      return [r, g, b, alpha * Number(share) * Number(style.opacity)];
    };
    const isStroked = style.stroke !== 'none' && Number.parseFloat(style.strokeWidth) > 6;
    if (isStroked && shape.isPointInStroke(point)) return faded(style.stroke, style.strokeOpacity);
    return style.fill !== 'none' && shape.isPointInFill(point) ? faded(style.fill, style.fillOpacity) : undefined;
  };
  const page = document.createElement('i');
  page.style.color = 'light-dark(#fefefe, #1f1e1b)';
  document.body.append(page);
  let ground = parse(getComputedStyle(page).color);
  page.remove();
  const paper = ground;
  const drawn = [...document.querySelectorAll('.dg :is(rect, circle, ellipse, path, text)')];
  const elements = drawn.filter((element) => !element.closest('defs'));
  return elements.flatMap((text, index) => {
    if (!(text instanceof SVGTextElement)) return [];
    const { x, y, width, height } = text.getBoundingClientRect();
    ground = paper;
    for (const shape of elements.slice(0, index)) {
      if (!(shape instanceof SVGGeometryElement)) continue;
      const paint = paintOf(shape, x + width / 2, y + height / 2);
      if (paint) ground = blend(paint, ground);
    }
    const parts = [text, ...text.querySelectorAll('tspan')];
    const ratios = parts.map((part) => contrast(blend(parse(getComputedStyle(part).fill), ground), ground));
    const least = Math.min(...ratios);
    return least < 4.5 ? [`${text.textContent.trim()}: ${least.toFixed(2)}`] : [];
  });
};

describe.each(['light', 'dark'])('in the %s theme every word can be read', (theme) => {
  test.each(corpusNames)('%s', async (name) => {
    const { svg } = await drawDiagram(readSource(name));
    const faint = await page.evaluate(
      ([markup = '', scheme = '']) => {
        document.documentElement.setAttribute('style', `color-scheme: ${scheme}`);
        document.querySelector('main')?.setHTMLUnsafe(markup);
        return (globalThis as unknown as { findFaintWords: () => readonly string[] }).findFaintWords();
      },
      [svg, theme],
    );
    expect(faint).toEqual([]);
  });
});
