/** Words that a line runs through: they come above it, with a halo in the colour of the ground they stand on. */
import { backgroundsUnder } from './backgrounds.ts';
import { containsPoint, intersectBoxes, type Box } from '../measure/box.ts';
import type { Point } from '../measure/matrix.ts';
import type { Paint } from '../colour/paint.ts';
import type { Halo, Mark, ShapeMark, TextMark } from './scene.ts';

/** Gives every text that needs it a halo, and moves it above the lines that are drawn later. */
export const raiseCrossedTexts = (marks: readonly Mark[]): readonly Mark[] => {
  const lines = marks.flatMap((mark, index) => (isLine(mark) ? [{ box: mark.box, index }] : []));
  const [below, above]: [Mark[], Mark[]] = [[], []];
  for (const [index, mark] of marks.entries()) {
    const core = mark.kind === 'text' ? coreOf(mark.box) : undefined;
    const hidden = core ? coverUnder(marks, index) : marks.length;
    const crossings = core ? lines.filter((line) => line.index > hidden && intersectBoxes(line.box, core)) : [];
    const halo = crossings.length > 0 ? haloOn(backgroundsUnder(marks, index)) : undefined;
    if (mark.kind !== 'text' || !halo) below.push(mark);
    else {
      const isUnder = crossings.some((line) => line.index > index) && !isCovered(mark, marks.slice(index + 1));
      (isUnder ? above : below).push({ ...mark, halo: mark.halo ?? halo });
    }
  }
  return [...below, ...above];
};

/** A stroke as wide as a line of text is a ground to stand on. */
const isLine = (mark: Mark): mark is ShapeMark =>
  mark.kind === 'shape' && !mark.fill && mark.stroke !== undefined && mark.stroke.width < 12;

/** The letters fill less than the box of a text: what only touches its rim runs beside them. */
const coreOf = ({ x, y, width, height }: Box): Box => ({ x, y: y + height * 0.2, width, height: height * 0.6 });

/** No halo on an author's colour, nor on a strong one: it would show as a blot. */
const haloOn = (backgrounds: readonly Paint[]): Halo | undefined => {
  if (backgrounds.every((paint) => paint.kind === 'token' && (paint.alpha <= 0.5 || paint.token === 'label-bg'))) {
    return 'page';
  }
  const ground = backgrounds.at(-1);
  return ground?.kind === 'token' && ground.token === 'cluster-fill' ? 'group' : undefined;
};

const isCovered = ({ box }: TextMark, later: readonly Mark[]): boolean =>
  later.some((mark) => mark.kind === 'shape' && mark.fill && containsPoint(mark.box, centreOf(box)));

/** Index of the area a text stands on, which hides all lines before it; -1 for the page. */
const coverUnder = (marks: readonly Mark[], index: number): number => {
  const text = marks[index];
  return marks.findLastIndex((mark, below) => {
    if (below >= index || !text || mark.kind !== 'shape' || !mark.fill) return false;
    const alpha = mark.fill.kind === 'author' ? mark.fill.colour.alpha : mark.fill.alpha;
    return alpha * mark.opacity > 0.99 && containsPoint(mark.box, centreOf(text.box));
  });
};

const centreOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });
