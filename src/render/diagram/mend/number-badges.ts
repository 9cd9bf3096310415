/** The numbers of a sequence: Mermaid draws them on a disc of 12 px, which two digits leave and three hide. */
import type { Mark, ShapeMark, TextMark } from '../scene/scene.ts';

const HEIGHT = 18;
const PADDING = 4;

/** Fits every badge to the number that comes after it. */
export const fitBadges = (marks: readonly Mark[]): readonly Mark[] =>
  marks.map((mark, index) => {
    const next = marks[index + 1];
    return mark.kind === 'shape' && next?.kind === 'text' && isBadgeOf(mark, next) ? fitBadge(mark, next) : mark;
  });

const isBadgeOf = ({ geometry, box }: ShapeMark, text: TextMark): boolean =>
  geometry.kind === 'ellipse' &&
  box.width === 12 &&
  box.height === 12 &&
  Math.abs(box.x + box.width / 2 - (text.box.x + text.box.width / 2)) < 1 &&
  /^\d+(?:\.\d+)?$/.test(text.block.lines[0]?.runs[0]?.text ?? '');

const fitBadge = (badge: ShapeMark, text: TextMark): ShapeMark => {
  const width = Math.max(HEIGHT, text.box.width + 2 * PADDING);
  const x = badge.box.x + (badge.box.width - width) / 2;
  const box = { x, y: badge.box.y + (badge.box.height - HEIGHT) / 2, width, height: HEIGHT };
  const geometry = { kind: 'rect', box, rx: HEIGHT / 2, ry: HEIGHT / 2 } as const;
  return { ...badge, geometry, matrix: [1, 0, 0, 1, 0, 0], box };
};
