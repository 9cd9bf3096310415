/** A picture as a flat list of marks in paint order, every colour decided and every position absolute. */
import { intersectBoxes, uniteBoxes, type Box } from '../measure/box.ts';
import type { Geometry } from './geometry.ts';
import type { Matrix } from '../measure/matrix.ts';
import type { Paint } from '../colour/paint.ts';
import type { TextBlock } from './text-block.ts';

export interface Stroke {
  readonly paint: Paint;
  readonly width: number;
  readonly dash: string | undefined;
  readonly cap: string | undefined;
}

export interface ShapeMark {
  readonly kind: 'shape';
  readonly geometry: Geometry;
  readonly matrix: Matrix;
  readonly fill: Paint | undefined;
  readonly stroke: Stroke | undefined;
  readonly opacity: number;
  readonly isEvenOdd: boolean;
  /** A patch behind a label that hides the line under it: it takes the colour of what lies beneath. */
  readonly isPatch: boolean;
  /** An area behind a whole part of the picture, which lines and words of the theme cross. */
  readonly isBackdrop: boolean;
  /** Marker elements at the start, middle and end of a line. */
  readonly markers: Readonly<Partial<Record<'start' | 'mid' | 'end', Element>>>;
  readonly box: Box;
}

/** What parts the letters from a line behind them: a rim in the colour of the page, or of a group. */
export type Halo = 'page' | 'group';

export interface TextMark {
  readonly kind: 'text';
  readonly block: TextBlock;
  readonly matrix: Matrix;
  readonly box: Box;
  /** A title of a group, drawn above the lines that cross it. */
  readonly isTitle: boolean;
  readonly halo: Halo | undefined;
}

export type Mark = ShapeMark | TextMark;

export interface Scene {
  readonly marks: readonly Mark[];
  /** What Mermaid would show of it. */
  readonly frame: Box | undefined;
}

/** The box to show: all text, and every shape as far as Mermaid's own frame shows it; strokes included. */
export const sceneBox = (marks: readonly Mark[], frame: Box | undefined): Box => {
  const boxes = marks.flatMap((mark): readonly Box[] => {
    if (mark.kind === 'text') return [mark.box];
    const half = mark.stroke ? mark.stroke.width / 2 : 0;
    const { x, y, width, height } = mark.box;
    const whole = { x: x - half, y: y - half, width: width + 2 * half, height: height + 2 * half };
    const shown = frame ? intersectBoxes(whole, frame) : whole;
    return shown ? [shown] : [];
  });
  return uniteBoxes(boxes) ?? { x: 0, y: 0, width: 1, height: 1 };
};
