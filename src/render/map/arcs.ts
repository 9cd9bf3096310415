/**
 * Arcs beside a list, from row to row: on one side those that lead down, on the other those that lead up. The more they stand
 * for, the thicker they are; the farther they reach, the wider their bow.
 */
export interface Tie {
  /** Rows, from 0. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface Arc {
  readonly line: string;
  /** The head of the arrow, at the end of the line. */
  readonly head: string;
  /** Width of the line, in px: 1 to 5. */
  readonly strength: number;
  readonly count: number;
  /** Where the number stands: at the top of the bow. */
  readonly x: number;
  readonly y: number;
}

export interface ArcOptions {
  readonly rows: number;
  readonly rowHeight: number;
  /** Width of the picture; arcs begin at its edge. */
  readonly width: number;
  /** Whether they begin at the left edge or at the right. */
  readonly edge: 'left' | 'right';
}

/** Room for a number beside the widest bow. */
const margin = 12;
/** What an arc keeps away from the middle of its row, so that what comes and what goes do not touch. */
const offset = 7;

const headOf = (edge: ArcOptions['edge']): string => (edge === 'left' ? 'm6-5l-6 5 6 5' : 'm-6-5l6 5-6 5');

/** Draws arcs, the weakest first, so that the strongest lie above. */
export const drawArcs = (ties: readonly Tie[], { rows, rowHeight, width, edge }: ArcOptions): readonly Arc[] => {
  const most = Math.max(1, ...ties.map(({ count }) => count));
  const round = (n: number): number => Math.round(n * 10) / 10;
  return ties
    .toSorted((a, b) => a.count - b.count)
    .map(({ from, to, count }) => {
      const down = to > from ? 1 : -1;
      const start = (from + 0.5) * rowHeight + down * offset;
      const end = (to + 0.5) * rowHeight - down * offset;
      const reach = (width - margin) * Math.min(1, (0.4 + Math.abs(to - from)) / Math.max(2, rows - 0.5));
      const base = edge === 'left' ? 2 : width - 2;
      // A cubic curve reaches three quarters of the way to its two control points.
      const control = round(base + ((edge === 'left' ? 1 : -1) * (reach * 4)) / 3);
      return {
        line: `M${base} ${start}C${control} ${start} ${control} ${end} ${base} ${end}`,
        head: `M${base} ${end}${headOf(edge)}`,
        strength: 1 + Math.round((4 * count) / most),
        count,
        x: round(base + (edge === 'left' ? 1 : -1) * reach),
        y: (start + end) / 2,
      };
    });
};
