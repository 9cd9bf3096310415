/**
 * Lines beside a list, from each row to the rows that build on it, as the history of branches is drawn: a row has a dot in one
 * of several lanes; the lane goes on below it as long as rows follow that build on it.
 */
export const laneWidth = 16;
/** The height of a row in its own picture, which is stretched to the height of the row. */
export const rowHeight = 32;

/** Lanes beyond these are not drawn: words say what they would. */
const mostLanes = 8;

export interface LaneRow {
  readonly id: string;
  /** Ids of earlier rows from which lines come. */
  readonly from: readonly string[];
}

export interface DrawnRow {
  /** Middle of the dot. */
  readonly x: number;
  /** Path of the lines that pass, come and go. */
  readonly lines: string;
}

export interface Lanes {
  /** As wide as all rows need. */
  readonly width: number;
  readonly rows: readonly DrawnRow[];
}

/** A lane in use: the row from which it comes, and the last row to which it leads. */
interface Lane {
  readonly id: string;
  readonly until: number;
}

const middleOf = (lane: number): number => lane * laneWidth + laneWidth / 2;

const lastUse = (rows: readonly LaneRow[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(({ from }, index) => from.map((id) => [id, index] as const)));

/** The lane of a row: that of a row above which ends here, else the first free one, to the right of where it comes from. */
const chooseLane = (lanes: readonly (Lane | undefined)[], from: readonly number[], row: number): number => {
  const ending = from.find((lane) => lanes[lane]?.until === row);
  if (ending !== undefined) return ending;
  const isFree = (lane: number): boolean => lanes[lane] === undefined;
  const beside = Math.max(-1, ...from);
  const free = [...lanes, undefined].findIndex((_, lane) => lane > beside && isFree(lane));
  return free < 0 ? lanes.length : free;
};

const drawRow = (lanes: readonly (Lane | undefined)[], from: readonly number[], own: number, row: number): string => {
  const x = middleOf(own);
  const passing = lanes.flatMap((lane, index) =>
    lane && lane.until > row ? [`M${middleOf(index)} 0V${rowHeight}`] : [],
  );
  const coming = from.map((lane) =>
    lane === own
      ? `M${x} 0V${rowHeight / 2}`
      : `M${middleOf(lane)} 0Q${middleOf(lane)} ${rowHeight / 2} ${x} ${rowHeight / 2}`,
  );
  return [...passing, ...coming].join('');
};

/** Lays out the lanes beside a list. Every row of `from` must stand above. */
export const layOutLanes = (list: readonly LaneRow[]): Lanes => {
  const until = lastUse(list);
  const lanes: (Lane | undefined)[] = [];
  const rows = list.map(({ id, from: ids }, row): DrawnRow => {
    const from = ids.map((from) => lanes.findIndex((lane) => lane?.id === from)).filter((lane) => lane >= 0);
    const own = Math.min(chooseLane(lanes, from, row), mostLanes - 1);
    const before = drawRow(lanes, from, own, row);
    for (const [index, lane] of lanes.entries()) if (lane && lane.until <= row) lanes[index] = undefined;
    const end = until.get(id);
    const goesOn = end !== undefined && lanes[own] === undefined;
    if (goesOn) lanes[own] = { id, until: end };
    return { x: middleOf(own), lines: before + (goesOn ? `M${middleOf(own)} ${rowHeight / 2}V${rowHeight}` : '') };
  });
  return { width: Math.max(0, ...rows.map(({ x }) => x)) + laneWidth / 2, rows };
};
