/** Labels on the axis of time that run into one another: every second one stays, or every third, and so on. */
import { boundingBox, transformOf } from '../measure/bounding-box.ts';

interface Label {
  readonly element: Element;
  readonly start: number;
  readonly end: number;
}

/** Room between two labels, in px. */
const GAP = 6;

/** Takes the labels out that have no room. */
export const thinOutTicks = (root: Element): void => {
  for (const axis of root.querySelectorAll('.grid')) {
    const labels = [...axis.querySelectorAll('.tick text')].map(readLabel);
    const kept = new Set(keepSome(labels));
    for (const label of labels) if (!kept.has(label)) label.element.remove();
  }
};

const readLabel = (element: Element): Label => {
  const { x, width } = boundingBox(element);
  const start = x + (element.parentElement ? transformOf(element.parentElement)[4] : 0);
  return { element, start, end: start + width };
};

/** As many as fit at even distances. One clash is no reason to thin them all: dates start anew with every month. */
const keepSome = (labels: readonly Label[]): readonly Label[] => {
  for (let step = 1; step < labels.length; step++) {
    const some = labels.filter((_, index) => index % step === 0);
    const clashes = some.filter((label, index) => label.start < (some[index - 1]?.end ?? -Infinity) + GAP);
    if (clashes.length <= 1) return some.filter((label) => !clashes.includes(label));
  }
  return labels.slice(0, 1);
};
