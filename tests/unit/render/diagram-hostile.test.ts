import { describe, expect, test } from 'vitest';
import { DiagramError, drawDiagram } from '../../../src/render/diagram.ts';

const nested = (depth: number): string =>
  `flowchart TD\n${Array.from({ length: depth }, (_, level) => `subgraph s${level}`).join('\n')}\na-->b\n${'end\n'.repeat(depth)}`;

/** Elements and attributes an SVG of ours may hold; the test's own list, on purpose. */
const ELEMENTS = /^(?:svg|defs|marker|path|rect|circle|ellipse|text|tspan)$/;
const ATTRIBUTES =
  /^(?:xmlns|class|id|viewBox|width|height|x|y|cx|cy|r|rx|ry|d|fill|stroke|(?:fill|stroke)-(?:opacity|width|dasharray|linecap|rule)|opacity|transform|text-(?:anchor|decoration)|font-(?:size|weight|style)|marker-(?:start|mid|end)|marker(?:Width|Height|Units)|ref[XY]|orient)$/;

const strangers = (svg: string): readonly string[] =>
  [...svg.matchAll(/<([a-zA-Z]+)((?: [^\s=>]+="[^"]*")*)\/?>/g)].flatMap(([, element = '', attributes = '']) => [
    ...(ELEMENTS.test(element) ? [] : [element]),
    ...[...attributes.matchAll(/ ([^\s=]+)="([^"]*)"/g)].flatMap(([, name = '', value = '']) =>
      ATTRIBUTES.test(name) && (!value.includes('url(') || /^url\(#d[0-9a-f]{8}-\d+\)$/.test(value))
        ? []
        : [`${name}=${value}`],
    ),
  ]);

describe('comes out inert', () => {
  test.each([
    [
      'a click that runs script',
      'flowchart TD\nA[x]-->B\nclick A "javascript:alert(1)" "tip"\nclick B href "https://evil.test/" _blank',
    ],
    [
      'an init directive',
      '%%{init: {"securityLevel":"loose","themeCSS":".node rect{fill:url(https://evil.test/x)}","htmlLabels":false}}%%\nflowchart TD\nA-->B',
    ],
    [
      'front matter that sets styles',
      '---\nconfig:\n  themeCSS: "* { background: url(//evil.test) }"\n  look: handDrawn\n---\nflowchart TD\nA-->B',
    ],
    [
      'pictures and scripts in labels',
      'flowchart TD\nA["<img src=https://evil.test/a.png onerror=alert(1)>hi"]-->B["<script>alert(1)</script>text"]',
    ],
    ['quotes that would leave an attribute', 'flowchart TD\nA["x#quot; onload=#quot;alert(1)"]-->B'],
    [
      'links of participants',
      'sequenceDiagram\nparticipant A\nlinks A: {"x":"javascript:alert(1)"}\nA->>A: <b onmouseover=alert(1)>x</b>',
    ],
    ['names of the prototype', 'flowchart TD\n__proto__ --> constructor\nstyle constructor fill:#f00'],
    ['text that changes direction', 'flowchart TD\nA["a\u202Eb\u0007c"]-->B'],
  ])('%s', async (_, source) => {
    const { svg, text } = await drawDiagram(source);
    expect(strangers(svg)).toEqual([]);
    expect(svg).not.toMatch(/evil|javascript/);
    expect(`${svg}${text}`).not.toMatch(/\p{Bidi_Control}/u);
  });
});

describe('is refused with a plain sentence', () => {
  test.each([
    ['endless text', `flowchart TD\nA[${'word '.repeat(12_000)}]`, /60,016 characters/],
    ['a line without end', `flowchart TD\nA[${'word '.repeat(1_000)}]`, /This line has/],
    ['sixty nested groups', nested(60), /nested deeper than 20/],
    ['thousands of lines', `flowchart TD\n${'a-->b\n'.repeat(2_000)}`, /lines; 400 is the limit/],
    ['thousands of edges', `flowchart TD\n${'a & b & c & d & e & f --> g & h & i & j & k & l\n'.repeat(20)}`, /edges/],
    [
      'thousands of boxes',
      `flowchart TD\n${Array.from({ length: 300 }, (_, line) => `a${line} & b${line} & c${line}`).join('\n')}`,
      /900 boxes/,
    ],
    ['nothing', ' \n ', /empty/],
  ])('%s', async (_, source, message) => {
    const error: unknown = await drawDiagram(source).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DiagramError);
    expect((error as DiagramError).message).toMatch(message);
  });
});
