import { describe, expect, test } from 'vitest';
import { drawDiagram } from '../../../src/render/diagram.ts';

const CHART = 'flowchart LR\n  A[Ask] --> B{Ready to run?} & D[Later] --> C[(Store)]';
const configured = (lines: string, chart = CHART): string => `---\nconfig:\n  ${lines}\n---\n${chart}`;

/** The picture, whatever the ids in it. */
const draw = async (source: string): Promise<string> =>
  (await drawDiagram(source)).svg.replaceAll(/\bd[0-9a-f]{8}-/g, '');
const failure = (source: string): Promise<unknown> => drawDiagram(source).catch((error: unknown) => error);

const plain = await draw(CHART);

describe("an author's choice counts", () => {
  test.each([
    ['look', 'look: handDrawn'],
    ['look of one kind', 'flowchart:\n    look: neo'],
    ['layout', 'layout: dagre'],
    ['room inside boxes', 'flowchart:\n    padding: 30'],
    ['width of labels', 'flowchart:\n    wrappingWidth: 30'],
  ])('%s', async (_, lines) => {
    expect(await draw(configured(lines))).not.toBe(plain);
  });

  test('curve, where Mermaid lets lines bend', async () => {
    const bent = await draw(configured('layout: dagre\n  flowchart:\n    curve: step'));
    expect(bent).not.toBe(await draw(configured('layout: dagre')));
  });

  test('a directive says it as well as front matter', async () => {
    const directive = `%%{init: {"flowchart": {"padding": 30}}}%%\n${CHART}`;
    expect(await draw(directive)).toBe(await draw(configured('flowchart:\n    padding: 30')));
  });
});

describe("the site's choice stands, however deep a source asks for another", () => {
  test.each([
    ['theme: dark'],
    ['flowchart:\n    theme: forest'],
    ['htmlLabels: false'],
    ['flowchart:\n    htmlLabels: false'],
    ['themeVariables:\n    fontSize: 40px'],
    ['flowchart:\n    themeVariables:\n      primaryColor: red'],
    ['themeCSS: ".node rect { stroke-width: 9px }"'],
    ['flowchart:\n    themeCSS: ".node rect { stroke-width: 9px }"'],
    ['fontFamily: monospace'],
    ['fontSize: 40'],
    ['securityLevel: loose'],
    ['secure: []'],
    ['handDrawnSeed: 7'],
  ])('%s', async (lines) => {
    expect(await draw(configured(lines))).toBe(plain);
  });
});

describe('what would explode is refused, with its place', () => {
  test.each([
    ['padding', 'flowchart:\n    padding: 1000000000', CHART, 4],
    ['nodeSpacing', 'flowchart: {nodeSpacing: lots}', CHART, 3],
    ['sectionWidth', 'kanban:\n    sectionWidth: 1e9', 'kanban\n  a\n    b', 4],
    ['width', 'c4:\n    width: 999999', 'C4Context\nPerson(a, "A")', 4],
    ['actorFontSize', 'sequence:\n    actorFontSize: 9999px', 'sequenceDiagram\nA->>B: x', 4],
  ])('%s', async (key, lines, chart, line) => {
    const message = expect.stringContaining(`"${key}"`) as string;
    expect(await failure(configured(lines, chart))).toMatchObject({ name: 'DiagramError', message, line });
  });

  test.each([
    ['layout', 'layout: elkk', 3, /"layout" to elkk, which is none of dagre, elk, /],
    ['curve', 'flowchart:\n    curve: bendy', 4, /"curve" to bendy, which is none of basis, /],
  ])('a %s there is none of', async (_, lines, line, message) => {
    const expected = expect.stringMatching(message) as string;
    expect(await failure(configured(lines, CHART))).toMatchObject({ name: 'DiagramError', message: expected, line });
  });

  test('a picture of kilometres', async () => {
    const message = expect.stringContaining('16000 is the limit for a side') as string;
    const source = configured('pie:\n    textPosition: 4000', 'pie\n"a": 3\n"b": 4');
    expect(await failure(source)).toMatchObject({ name: 'DiagramError', message });
  });
});

describe('icons and pictures', () => {
  test('the icons that come with architecture diagrams are drawn', async () => {
    expect((await draw('architecture-beta\nservice a(server)[A]')).match(/<path/g)?.length).toBeGreaterThan(3);
  });

  test.each([
    ['a pack in an architecture diagram', 'architecture-beta\nservice a(logos:aws)[A]', 2],
    ['an unknown icon of a group', 'architecture-beta\ngroup g(banana)[G]\nservice a(server)[A] in g', 2],
    ['Font Awesome in a label', 'flowchart LR\nA[fa:fa-car Car]', 2],
    ['an icon in a mind map', 'mindmap\n  root\n    a\n    ::icon(fa fa-book)', 4],
    ['an icon as a shape', 'flowchart LR\nA@{ icon: "fa:user", form: square }', 2],
    ['a shape that waits for an icon', 'flowchart LR\nA@{ shape: icon, label: x }', 2],
    ['a picture as a shape', 'flowchart LR\nA@{ img: "https://a.test/a.png" }', 2],
  ])('%s is refused', async (_, source, line) => {
    expect(await failure(source)).toMatchObject({ name: 'DiagramError', line });
  });
});
