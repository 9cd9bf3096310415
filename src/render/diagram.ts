/** The whole of what the rest of the site knows about diagrams: a source in, a picture and its words out. */
import { readCaption } from './diagram/source/caption.ts';
import { checkSource } from './diagram/source/check-source.ts';
import { DiagramError } from './diagram/source/diagram-error.ts';
import { outlineDiagram } from './diagram/outline/outline-diagram.ts';
import { hashOf } from './diagram/write/hash-of.ts';
import { readIgnoredParts } from './diagram/source/ignored-parts.ts';
import { readAuthorColours } from './diagram/colour/author-colours.ts';
import type { DiagramNotice } from './diagram/source/notice.ts';
import { runMermaid } from './diagram/mermaid/run-mermaid.ts';
import { readDrawing } from './diagram/scene/read-scene.ts';
import { inSeededWorld } from './diagram/mermaid/seeded-world.ts';
import { sceneToSvg } from './diagram/write/scene-to-svg.ts';
import { settleColours } from './diagram/colour/settle-colours.ts';

export { DiagramError };

export interface Diagram {
  /** Static inline SVG, coloured by src/styles/diagram.css. */
  readonly svg: string;
  /** The picture in words: one statement a line, two spaces of indentation a level. */
  readonly text: string;
  /** The kind of diagram, for example `flowchart`, `sequence`. */
  readonly type: string;
  /** What the diagram calls itself. */
  readonly title?: string;
  /** What the diagram says of itself, for readers who do not see it. */
  readonly description?: string;
  /** Natural size in px. */
  readonly width: number;
  readonly height: number;
  /** What was drawn otherwise than written. */
  readonly notices: readonly DiagramNotice[];
}

/** Draws a Mermaid source. The same source gives the same bytes. Throws DiagramError for a source that cannot be drawn. */
export const drawDiagram = async (source: string): Promise<Diagram> => {
  checkSource(source);
  const drawing = await runMermaid(source);
  const type = plainType(drawing.type);
  const authored = readAuthorColours(source);
  const scene = readDrawing(drawing.root, authored);
  if (scene.marks.length === 0) throw new DiagramError('The diagram shows nothing');
  const { marks, notices } = settleColours(scene.marks, source, authored);
  const { svg, width, height } = sceneToSvg({ ...scene, marks }, type, `d${hashOf(source)}`, authored);
  const caption = readCaption(drawing.model, source);
  return {
    svg,
    // A plan reckons with the current day when it is asked for its tasks.
    text: await inSeededWorld(() => Promise.resolve(outlineDiagram(type, drawing.model, marks, caption))),
    type,
    ...caption,
    width,
    height,
    notices: [...readIgnoredParts(source), ...notices],
  };
};

/** Mermaid's `flowchart-v2`, `stateDiagram` and `classDiagram` are `flowchart`, `state` and `class`. */
const plainType = (type: string): string =>
  type
    .replace(/-(?:v2|beta|elk)$|-v\d+$/, '')
    .replace(/Diagram$/, '')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
