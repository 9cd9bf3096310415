import { describe, expect, test } from 'vitest';
import { DiagramError, drawDiagram } from '../../../src/render/diagram.ts';
import { strangers } from '../../inert-svg.ts';

const nested = (depth: number): string =>
  `flowchart TD\n${Array.from({ length: depth }, (_, level) => `subgraph s${level}`).join('\n')}\na-->b\n${'end\n'.repeat(depth)}`;

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

const IMAGE = '<img src=https://evil.test/a.png onerror=alert(1)>';
/** For grammars that take neither colons nor brackets in a text. */
const PLAIN = '<img src=//evil onerror=alert>';

describe('markup in the labels of any kind comes out as text or not at all', () => {
  test.each([
    ['sequence', `sequenceDiagram\nparticipant A as ${IMAGE}\nA->>B: ${IMAGE}\nNote over A: ${IMAGE}`],
    [
      'class',
      `classDiagram\nclass A["${IMAGE}"]\nA : ${PLAIN}\nA --> B : ${PLAIN}\nclick A href "javascript:alert(1)"`,
    ],
    ['state', `stateDiagram-v2\nstate "${IMAGE}" as s\ns --> t : ${IMAGE}\nclick s "javascript:alert(1)" "x"`],
    ['er', `erDiagram\nA ||--o{ B : "${IMAGE}"\nA["${IMAGE}"] {\nstring a "${IMAGE}"\n}`],
    ['gantt', `gantt\ntitle ${IMAGE}\nsection ${IMAGE}\nx :t1, 2024-01-01, 3d\nclick t1 href "javascript:alert(1)"`],
    ['pie', `pie title ${IMAGE}\n"${IMAGE}" : 1\n"b" : 2`],
    ['mindmap', `mindmap\n  root((${PLAIN}))\n    a[${PLAIN}]`],
    ['timeline', `timeline\ntitle ${IMAGE}\n2020 ${PLAIN} : ${PLAIN}`],
    ['journey', `journey\ntitle ${PLAIN}\nsection ${PLAIN}\n${PLAIN}: 3: me`],
    ['git graph', `gitGraph\ncommit id: "${IMAGE}" tag: "${IMAGE}"`],
    ['quadrants', `quadrantChart\ntitle ${IMAGE}\nquadrant-1 "${IMAGE}"\n"${IMAGE}": [0.3, 0.6]`],
    ['xy chart', `xychart-beta\ntitle "${IMAGE}"\nx-axis ["${IMAGE}", b]\nbar [1, 2]`],
    ['sankey', `sankey-beta\n${IMAGE},b,3\nb,c,2`],
    ['block', `block-beta\na["${IMAGE}"] b`],
    ['packet', `packet-beta\n0-7: "${IMAGE}"`],
    [
      'kanban',
      `---\nconfig:\n  kanban:\n    ticketBaseUrl: 'https://evil.test/#TICKET#'\n---\nkanban\n  a[${PLAIN}]\n    b[${PLAIN}]@{ ticket: X-1 }`,
    ],
    ['architecture', 'architecture-beta\ngroup g(cloud)[evil]\nservice s(server)[evil] in g'],
    ['radar', `radar-beta\ntitle ${IMAGE}\naxis a["${IMAGE}"], b, c\ncurve x["${IMAGE}"]{1,2,3}`],
    ['treemap', `treemap-beta\n"${IMAGE}"\n  "${IMAGE}": 3`],
    ['requirement', `requirementDiagram\nrequirement r {\nid: 1\ntext: "${IMAGE}"\nrisk: low\nverifymethod: test\n}`],
    [
      'C4',
      `C4Context\nPerson(a, "${IMAGE}", "${IMAGE}", $sprite="https://evil.test/a.png", $link="javascript:alert(1)")`,
    ],
    ['tree view', `treeView-beta\n"${IMAGE}"\n  "${IMAGE}"`],
    ['venn', `venn-beta\ntitle ${IMAGE}\nset A["${IMAGE}"]\nset B\nunion A,B["${IMAGE}"]`],
    [
      'ELK',
      `---\nconfig:\n  layout: elk\n---\nflowchart TD\nsubgraph s["${IMAGE}"]\na["${IMAGE}"] -->|"${IMAGE}"| b\nend`,
    ],
    ['hand-drawn', `---\nconfig:\n  look: handDrawn\n---\nflowchart TD\na["${IMAGE}"] --> b`],
  ])('%s', async (_, source) => {
    expect(strangers((await drawDiagram(source)).svg)).toEqual([]);
  });
});

test('what does not belong in a picture is found', () => {
  const bad =
    '<svg xmlns="x"><path d="M0 0" onclick="x"/><image href="y"/><rect fill="url(//z)"/><g style=\'a\'/></svg>';
  expect(strangers(bad)).toEqual(['onclick=x', 'image href="y"/>', 'fill=url(//z)', "g style='a'/>"]);
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
