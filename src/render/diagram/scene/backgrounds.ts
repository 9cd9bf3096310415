/** What lies under a text: its readability depends on it. */
import { containsPoint } from '../measure/box.ts';
import type { Paint } from '../colour/paint.ts';
import type { Mark } from './scene.ts';

/** The fills under the middle of the mark at `index`, bottom first, from the last opaque one up. */
export const backgroundsUnder = (marks: readonly Mark[], index: number): readonly Paint[] => {
  const mark = marks[index];
  if (!mark) return [];
  const centre = { x: mark.box.x + mark.box.width / 2, y: mark.box.y + mark.box.height / 2 };
  const found: Paint[] = [];
  for (let below = index - 1; below >= 0; below--) {
    const other = marks[below];
    if (other?.kind !== 'shape' || !other.fill || !containsPoint(other.box, centre)) continue;
    found.unshift(other.fill);
    const alpha = (other.fill.kind === 'author' ? other.fill.colour.alpha : other.fill.alpha) * other.opacity;
    if (alpha > 0.99) break;
  }
  return found;
};

/** The colour of the ground the mark at `index` lies on: a group's, or the page's. */
export const groundUnder = (marks: readonly Mark[], index: number): Paint => {
  const ground = backgroundsUnder(marks, index).at(-1);
  return ground?.kind === 'token' && ground.token === 'cluster-fill'
    ? ground
    : { kind: 'token', token: 'label-bg', alpha: 1 };
};
