/** What Mermaid leaves unfinished in some kinds of drawing, put right in its tree before that is read. */
import { anchorTaskLabels } from './task-labels.ts';
import { limitGrownLabels } from './grown-labels.ts';
import { thinOutTicks } from './thin-out-ticks.ts';

type Mend = (root: Element) => void;

/** The arrows of a Cynefin diagram run from middle to middle, where the words are: these come above them. */
const lowerArrows: Mend = (root) => {
  const arrows = root.querySelector('.cynefin-arrows');
  if (arrows) root.querySelector('.cynefin-labels')?.before(arrows);
};

/** The bands of a Sankey diagram are drawn after its words and would veil them. */
const raiseNames: Mend = (root) => {
  const names = root.querySelector('.node-labels');
  if (names) root.append(names);
};

/** By the kind that Mermaid writes on the root. */
const MENDS: Readonly<Record<string, readonly Mend[]>> = {
  cynefin: [lowerArrows],
  gantt: [anchorTaskLabels, thinOutTicks],
  sankey: [raiseNames],
  treemap: [limitGrownLabels],
  xychart: [limitGrownLabels],
};

/** Alters the drawing in place. */
export const mendDrawing = (root: Element): void => {
  const kind = root.getAttribute('aria-roledescription') ?? '';
  for (const mend of Object.hasOwn(MENDS, kind) ? (MENDS[kind] ?? []) : []) mend(root);
};
