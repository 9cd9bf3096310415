import { afterEach, describe, expect, test } from 'vitest';
import { drawDiagram } from '../../../src/render/diagram.ts';
import { inkOverhang, textWidth } from '../../../src/render/diagram/measure/font-metrics.ts';
import { readSource as golden } from '../../diagram-corpus.ts';

const { TZ } = process.env;
afterEach(() => {
  if (TZ === undefined) delete process.env['TZ'];
  else process.env['TZ'] = TZ;
});

const draw = async (source: string): Promise<string> => (await drawDiagram(source)).svg;

interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The texts of one line, as they stand in an SVG. */
const wordsOf = (svg: string): readonly Word[] =>
  [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', text = '']) => {
    const number = (name: string) => Number(new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? NaN);
    return { text: text.trim(), x: number('x'), y: number('y'), size: number('font-size') || 16 };
  });

describe('a Gantt chart', () => {
  test('keeps dates apart, also where a month ends', async () => {
    const dates = wordsOf(await draw(golden('gantt/release'))).filter(({ text }) => /^(?:Jan|Feb) \d+$/.test(text));
    expect(dates.length).toBeGreaterThan(4);
    for (const [index, date] of dates.slice(1).entries()) {
      const before = dates[index];
      const half = (word: Word) => textWidth(word.text, { size: word.size, weight: 400, italic: false }) / 2;
      expect(date.x - half(date)).toBeGreaterThan((before?.x ?? 0) + (before ? half(before) : 0));
    }
  });

  test('sets names beside their bars, also where days are excluded', async () => {
    const svg = await draw(golden('gantt/sprint'));
    expect(svg).toMatch(/text-anchor="start"[^>]*>Read the old code</);
    expect(svg).toMatch(/text-anchor="start"[^>]*>Draw the states</);
    expect(svg).not.toMatch(/text-anchor[^>]*>Run queue</);
  });

  test('shows no line of today, whatever day it is', async () => {
    const svg = await draw('gantt\ndateFormat YYYY-MM-DD\nA :1999-12-20, 30d');
    expect(svg).not.toMatch(/dg-s-series-4-line/);
  });

  test.each(['America/New_York', 'Australia/Lord_Howe'])('is the same in %s', async (zone) => {
    const expected = await draw(golden('gantt/weeks'));
    process.env['TZ'] = zone;
    expect(await draw(golden('gantt/weeks'))).toBe(expected);
    expect(process.env['TZ']).toBe(zone);
  });
});

describe('a sequence', () => {
  test('makes room for long numbers', async () => {
    const svg = await draw('sequenceDiagram\nautonumber 1000\nA->>B: x');
    const badge = /class="dg-f-text"[^>]* width="([\d.]+)" height="18"/.exec(svg)?.[1];
    expect(Number(badge)).toBeGreaterThan(textWidth('1000', { size: 9, weight: 400, italic: false }) + 4);
  });

  test('gives the highlights of its author a shade of the theme', async () => {
    const svg = await draw(
      'sequenceDiagram\nrect rgb(220, 235, 255)\nA->>B: x\nend\nrect rgb(221, 221, 221)\nB->>A: y\nend',
    );
    expect(svg).toMatch(/class="dg-f-series-1"/);
    expect(svg).toMatch(/class="dg-f-muted"/);
    expect(svg).not.toMatch(/fill="#/);
  });

  test('takes the first word of a box for a colour only where it is one', async () => {
    const svg = await draw(
      'sequenceDiagram\nbox Process two\nparticipant A\nend\nbox Aqua Three\nparticipant B\nend\nA->>B: x',
    );
    expect(wordsOf(svg).map(({ text }) => text)).toEqual(expect.arrayContaining(['Process two', 'Three']));
  });

  test('parts words from the lifeline behind them', async () => {
    const svg = await draw('sequenceDiagram\nA->>A: think\nA->>B: tell');
    expect(svg).toMatch(/class="dg-halo"[^>]*>think</);
    expect(svg).not.toMatch(/class="dg-halo"[^>]*>tell</);
  });
});

test('a label that fills its box is as wide as the box, and unbroken at no-break spaces', async () => {
  expect(wordsOf(await draw(golden('eventmodeling/cart'))).map(({ text }) => text)).toContain('CartItems');
  expect(await draw(golden('eventmodeling/cart'))).toMatch(/>description:\u{a0}string</u);
});

test('the title of a Venn diagram stands in its middle', async () => {
  const { svg, width } = await drawDiagram(golden('venn/pair'));
  const title = wordsOf(svg).find(({ text }) => text === 'Concurrent or parallel');
  expect(Math.abs((title?.x ?? 0) - width / 2)).toBeLessThan(width / 10);
});

test('the labels of a treemap are no larger than other words, which leaves room for values', async () => {
  const words = wordsOf(await draw(golden('treemap/memory')));
  expect(Math.max(...words.map(({ size }) => size))).toBeLessThanOrEqual(18);
  expect(words.map(({ text }) => text)).toEqual(expect.arrayContaining(['Timers', '12']));
});

test('letters whose ink ends beyond their advance widen the box of a text to the next pixel', () => {
  const face = { size: 16, weight: 400, italic: false } as const;
  const { left, right } = inkOverhang('V', face);
  expect(left + textWidth('V', face) + right).toBeCloseTo(10);
  expect(inkOverhang('main', face)).toEqual({ left: 0, right: 0 });
});

test('values on bars are no larger than other words', async () => {
  const sizes = wordsOf(await draw(golden('xychart/labels'))).map(({ size }) => size);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(18);
});

test('the flows of a Sankey diagram take colours of the theme', async () => {
  const svg = await draw(golden('sankey/requests'));
  expect(svg).toMatch(/dg-f-series-1-line/);
  expect(svg).toMatch(/dg-s-series-3-line/);
});
