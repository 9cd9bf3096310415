import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DiagramError, drawDiagram } from '../../../src/render/diagram.ts';
import { readSource as golden } from '../../diagram-corpus.ts';

const labels = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inner = '']) => inner.replace(/<[^>]+>/g, '').trim());
const failure = (source: string): Promise<unknown> => drawDiagram(source).catch((error: unknown) => error);

describe('the flowchart of the asyncio page', async () => {
  const { svg, text, type, width, height } = await drawDiagram(golden('flowchart/asyncio'));

  test('has eleven nodes in three groups', () => {
    expect(svg.match(/class="dg-node"/g)).toHaveLength(11);
    expect(svg.match(/class="dg-cluster"/g)).toHaveLength(3);
    expect(type).toBe('flowchart');
  });

  test('shows every label as text, lines kept apart by a space', () => {
    expect(labels(svg)).toEqual(
      expect.arrayContaining([
        'Task A waits for IO thread blocked',
        'await IO - suspended',
        'Async_Python',
        'interleaved',
      ]),
    );
    expect(labels(svg)).toHaveLength(16);
  });

  test('fits a page at its natural size', () => {
    expect(width).toBeLessThanOrEqual(900);
    expect(height).toBeLessThanOrEqual(700);
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`);
  });

  test('is static markup without styles, HTML or scripts', () => {
    expect(svg).not.toMatch(/<(?:style|foreignObject|script|image|a)\b| style=| on\w+=|href/);
  });

  test('keeps the fills of its author and corrects the text they make unreadable', () => {
    expect(svg).toMatch(/fill="#d29922"[^>]*\/><text[^>]* fill="#000">await/);
    expect(svg).toMatch(/fill="#238636"[^>]*\/><text[^>]* fill="#fff">Both/);
  });

  test('says its groups and arrows in words', () => {
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        'asyncio',
        '  Event loop asyncio.run → asyncio.gather run concurrently',
        '  Task A resumes (2) → Both complete faster: interleaved',
      ]),
    );
  });
});

test('a flowchart of twelve nodes takes at most 4 KB', async () => {
  const { svg } = await drawDiagram(golden('flowchart/twelve'));
  expect(svg.match(/class="dg-node"/g)).toHaveLength(12);
  expect(gzipSync(svg).length).toBeLessThanOrEqual(4096);
});

test('the same sources give the same bytes in any order', async () => {
  const sources = ['flowchart/decision', 'sequence/order', 'flowchart/styles', 'mindmap/concurrency'].map(golden);
  const draw = async (order: readonly string[]) => {
    const drawn = new Map<string, string>();
    for (const source of order) drawn.set(source, (await drawDiagram(source)).svg);
    return sources.map((source) => drawn.get(source));
  };
  expect(await draw(sources.toReversed())).toEqual(await draw(sources));
});

test('ids of different diagrams never meet', async () => {
  const [one, other] = await Promise.all([drawDiagram('flowchart LR\nA-->B'), drawDiagram('flowchart LR\nA-->C')]);
  const ids = ({ svg }: { svg: string }) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids(one).filter((id) => ids(other).includes(id))).toEqual([]);
  expect(ids(one)).not.toEqual([]);
});

describe('a source that cannot be drawn', () => {
  test.each([
    ['names the character it stumbles over', 'flowchart TD\n  A --> B\n  B --> [C\n', 3, 9, 'Unexpected "["'],
    [
      'counts front matter and comments',
      '---\ntitle: x\n---\n%% c\nflowchart TD\n%% c\n  A[open (paren] --> B',
      7,
      10,
      'Unexpected "("',
    ],
    ['tells what is missing at the end', 'flowchart TD\n subgraph x\n A-->B\n', 3, 7, 'Unexpected end of the diagram'],
    ['asks for a kind of diagram', 'hello world', 1, 1, 'The first line names no kind of diagram'],
    ['speaks of the second family of parsers too', 'pie\n "a" 3\n', 2, 6, 'Unexpected "3", expected ":"'],
    ['refuses pictures', 'flowchart TD\nA@{\n img: "https://a.test/b.png"\n}', 2, 2, 'Pictures'],
    ['refuses formulas', 'flowchart TD\nA["$$x^2$$"]', 2, 4, 'Formulas'],
  ])('%s', async (_, source, line, column, message) => {
    const error = await failure(source);
    expect(error).toBeInstanceOf(DiagramError);
    expect(error).toMatchObject({ line, column, message: expect.stringContaining(message) as string });
  });

  test('leaves the next one unharmed', async () => {
    await failure('flowchart TD\n A[');
    await expect(drawDiagram('flowchart TD\nA-->B')).resolves.toMatchObject({ type: 'flowchart', text: 'A → B' });
  });
});
