/**
 * Where everything on a small map stands. What comes before stands above the centre, what follows below it, whatever else
 * belongs to it beside it, in a part of its own that moves below on a narrow screen. Nothing is said by left or right, so a
 * map can be mirrored, and no line can cross a box: lines run between two columns.
 */
export const mapWidth = 288;
export const boxHeight = 44;
export const boxWidth = 128;
export const centreWidth = 208;

const middle = mapWidth / 2;
const rowGap = 10;
const captionHeight = 22;
const arrowLength = 22;
/** Room between two parts that stand side by side. */
const partGap = 40;

/** Boxes under one caption. */
export interface MapBand {
  /** Whether arrows lead from its boxes to the centre, from the centre to its boxes, or neither. */
  readonly flow: 'in' | 'out' | 'none';
  /** How many boxes, at least one. */
  readonly size: number;
}

/** The upper left corner of a box. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface PlacedBand<Band> {
  readonly band: Band;
  /** Base line of the caption, which stands in the middle. */
  readonly captionY: number;
  /** `boxWidth` wide and `boxHeight` high. */
  readonly boxes: readonly Place[];
  /** Path of the lines, heads of arrows included. */
  readonly lines: string;
  /** Where its lowest box ends. */
  readonly end: number;
}

/** A picture of its own, `mapWidth` wide. */
export interface MapPart<Band> {
  readonly height: number;
  /** What stands above the centre. */
  readonly before: readonly PlacedBand<Band>[];
  /** The box in the centre, `centreWidth` wide, in the part that has it. */
  readonly centre: Place | undefined;
  readonly after: readonly PlacedBand<Band>[];
  /** Path from the centre, which is in the part before, to the captions of this part. */
  readonly tie: string;
}

/** A row of one or two boxes. */
interface Row {
  readonly y: number;
  readonly size: number;
}

/** Rows of two; one that is left over comes first where lines run down to the centre, last elsewhere. */
const toRows = ({ size, flow }: MapBand, top: number): readonly Row[] =>
  Array.from({ length: Math.ceil(size / 2) }, (_, index) => {
    const isLeftOver = size % 2 === 1 && index === (flow === 'in' ? 0 : (size - 1) / 2);
    return { y: top + index * (boxHeight + rowGap), size: isLeftOver ? 1 : 2 };
  });

const toBoxes = ({ y, size }: Row): readonly Place[] =>
  size === 1
    ? [{ x: middle - boxWidth / 2, y }]
    : [
        { x: 0, y },
        { x: mapWidth - boxWidth, y },
      ];

const headDown = 'm-5-6l5 6 5-6';

/** The lines of one row: from box to box through the middle, with heads where arrows end. */
const rowLines = ({ y, size }: Row, flow: MapBand['flow']): string => {
  if (size === 1) return '';
  const level = y + boxHeight / 2;
  const across = `M${boxWidth} ${level}h${mapWidth - 2 * boxWidth}`;
  return flow === 'out' ? `${across}m-5-5l5 5-5 5M${boxWidth + 5} ${level - 5}l-5 5 5 5` : across;
};

/** Where the line down the middle touches a row: the box that has it for itself, or the line between two. */
const touch = ({ y, size }: Row, side: 'top' | 'bottom'): number =>
  y + (size === 2 ? boxHeight / 2 : side === 'top' ? 0 : boxHeight);

const lineDown = (from: number, to: number, head: string): string => `M${middle} ${from}V${to}${head}`;

/** Places a band from `top` on. Its line comes from `root`, which is the centre or the caption. */
const placeBand = <Band extends MapBand>(band: Band, top: number, root = top + captionHeight - 2): PlacedBand<Band> => {
  const { flow } = band;
  const rows = toRows(band, top + captionHeight);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) throw new Error('A band of a map has at least one box.');
  const end = last.y + boxHeight;
  const spine =
    flow === 'in'
      ? lineDown(touch(first, 'bottom'), end + arrowLength, headDown)
      : lineDown(root, touch(last, 'top'), flow === 'out' && last.size === 1 ? headDown : '');
  const lines = spine + rows.map((row) => rowLines(row, flow)).join('');
  return { band, captionY: top + 15, boxes: rows.flatMap(toBoxes), lines, end };
};

/** Places bands one below the other. */
const stack = <Band extends MapBand>(bands: readonly Band[], top: number): readonly PlacedBand<Band>[] => {
  const placed: PlacedBand<Band>[] = [];
  for (const band of bands) {
    const above = placed.at(-1);
    placed.push(placeBand(band, above ? above.end + rowGap : top));
  }
  return placed;
};

/** From the side of the centre into the gap, there up or down, and to each caption, whose letters stand on the line. */
const tieTo = (bands: readonly PlacedBand<MapBand>[], { x, y }: Place): string => {
  const start = `M${x + centreWidth - mapWidth - partGap} ${y + boxHeight / 2}H${-partGap / 2}`;
  const ways = bands.map(({ captionY }) => `V${captionY - 4}H${middle}`);
  return start + ways.join(`M${-partGap / 2} ${y + boxHeight / 2}`);
};

type PartOf<Band> = Partial<Omit<MapPart<Band>, 'height'>>;

const toPart = <Band>({ before = [], centre, after = [], tie = '' }: PartOf<Band>): MapPart<Band> => {
  const ends = [...before, ...after].map(({ end }) => end);
  return { before, centre, after, tie, height: 1 + Math.max(centre ? centre.y + boxHeight : 0, ...ends) };
};

/** Lays out a map in its parts. The first has the centre and what flows; where nothing flows, it has all. */
export const layOutMap = <Band extends MapBand>(bands: readonly Band[]): readonly MapPart<Band>[] => {
  const flowing = (flow: MapBand['flow']): readonly Band[] => bands.filter((band) => band.flow === flow);
  const before = stack(flowing('in'), 1);
  const last = before.at(-1);
  const centre = { x: middle - centreWidth / 2, y: last ? last.end + arrowLength : 1 };
  const bottom = centre.y + boxHeight;
  const after = flowing('out').map((band) => placeBand(band, bottom + rowGap, bottom));
  const others = flowing('none');
  if (before.length + after.length === 0) return [toPart({ centre, after: stack(others, bottom + rowGap) })];
  const beside = stack(others, 1);
  return [
    toPart({ before, centre, after }),
    ...(beside.length > 0 ? [toPart({ after: beside, tie: tieTo(beside, centre) })] : []),
  ];
};
