import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, parseColour, type Colour } from '../../../src/render/diagram/colour/colour.ts';
import { TOKENS, type Token } from '../../../src/render/diagram/colour/tokens.ts';
import { drawDiagram } from '../../../src/render/diagram.ts';

const css = readFileSync(new URL('../../../src/styles/diagram.css', import.meta.url), 'utf8');
const THEMES = [0, 1] as const;

const colour = (token: Token, theme: 0 | 1): Colour => {
  const value = parseColour(TOKENS[token][theme]);
  if (!value) throw new Error(token);
  return value;
};

test('the style sheet gives every token the values the engine reckons with', () => {
  const written = [...css.matchAll(/--dg-([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(([, ...parts]) => parts);
  expect(written).toEqual(Object.entries(TOKENS).map(([name, [light, dark]]) => [name, light, dark]));
});

test('text reads at 7:1 on every area, in light and dark', () => {
  const areas = Object.keys(TOKENS).filter((name) => /-fill$|-bg$|^muted$|^series-\d$/.test(name)) as Token[];
  const weak = areas.filter((area) => THEMES.some((theme) => contrast(colour('text', theme), colour(area, theme)) < 7));
  expect(weak).toEqual([]);
});

test('outlines and lines stand out at 3:1 from the page', () => {
  const lines = Object.keys(TOKENS).filter((name) => /^line$|^node-stroke$|^note-stroke$|-line$/.test(name)) as Token[];
  const weak = lines.filter((line) =>
    THEMES.some((theme) => contrast(colour(line, theme), colour('label-bg', theme)) < 3),
  );
  expect(weak).toEqual([]);
});

test.each([
  [
    'a dark fill without a text colour gets white text',
    'style A fill:#1e3a8a',
    /fill="#1e3a8a"[^>]*\/><text[^>]*fill="#fff"/,
  ],
  [
    'a pale fill without a text colour gets black text',
    'style A fill:#fef3c7',
    /fill="#fef3c7"[^>]*\/><text[^>]*fill="#000"/,
  ],
  ['a text colour that reads on its fill is kept', 'style A fill:#fef3c7,color:#7c2d12', /<text[^>]*fill="#7c2d12"/],
  ['a named colour is understood', 'style A fill:navy', /fill="#000080"/],
  ['a text colour that cannot be read on the theme is dropped', 'style A color:#fff', /<text x="[\d.]+" y="[\d.]+">A</],
  [
    'a line keeps its colour, arrowhead included',
    'linkStyle 0 stroke:#dc2626',
    /<marker[^>]*><path[^>]*fill="#dc2626".*class="dg-line" stroke="#dc2626"/,
  ],
  [
    'a line too dark for the dark theme is lightened, arrowhead included',
    'linkStyle 0 stroke:#7f1d1d',
    /<marker[^>]*><path[^>]*fill="(#(?!7f1d1d)\w{6})".*class="dg-line" stroke="\1"/,
  ],
])('%s', async (_, statement, expected) => {
  expect((await drawDiagram(`flowchart LR\nA-->B\n${statement}`)).svg).toMatch(expected);
});

test("an author's white does not turn the page's white into a fixed colour", async () => {
  const { svg } = await drawDiagram('flowchart LR\nA-->|label|B\nstyle A fill:#111,color:#fff');
  expect(svg).toMatch(/<rect class="dg-tag"[^>]*\/><text x="[\d.]+" y="[\d.]+">label</);
});

const notices = async (statement: string) => (await drawDiagram(`flowchart LR\nA-->B\n${statement}`)).notices;

test('a text colour that cannot be read is replaced, and its author told where and why', async () => {
  expect(await notices('style B fill:#fff\nstyle A fill:#d29922,color:#fff')).toEqual([
    {
      message: 'Text colour #fff on #d29922 has a contrast of 2.5:1, too little to be seen; drawn in #000',
      hint: expect.stringContaining('4.5:1') as string,
      line: 4,
      column: 28,
    },
  ]);
});

test('a colour that fails in one theme only is told with the theme', async () => {
  expect(await notices('style A color:#fff')).toMatchObject([
    { message: expect.stringMatching(/^Text colour #fff on #\w+, in the light theme, .* own colour$/) as string },
  ]);
  expect(await notices('linkStyle 0 stroke:#111')).toMatchObject([
    { message: expect.stringMatching(/^Line colour #111 on #\w+, in the dark theme, .*; drawn in #\w+$/) as string },
  ]);
});

test.each(['style A fill:#d29922', 'style A fill:#1e3a8a,color:#fff', 'linkStyle 0 stroke:#dc2626'])(
  'colours that can be read are kept without a word: %s',
  async (statement) => {
    expect(await notices(statement)).toEqual([]);
  },
);

test('a background in a sequence becomes a shade of the theme, and its author is told; a faint one is kept', async () => {
  const draw = (colour: string) => drawDiagram(`sequenceDiagram\nrect ${colour}\nA->>B: x\nend`);
  const solid = await draw('rgb(191, 223, 255)');
  expect(solid.svg).toContain('dg-f-series-1');
  expect(solid.notices).toMatchObject([
    { message: expect.stringContaining('Background #bfdfff') as string, line: 2, column: 6 },
  ]);
  const faint = await draw('rgba(0, 128, 255, 0.1)');
  expect(faint.svg).toMatch(/fill="#0080ff" fill-opacity="\.1"/);
  expect(faint.notices).toEqual([]);
});
