/** A chart of four quadrants in words: what the axes mean, and which points lie where. */
import { asFields, ask, asList, type Fields } from './model-access.ts';
import { plainLabel } from './plain-label.ts';
import { pair, say, type Statement } from './statement.ts';

/** In Mermaid's order, counted against the clock from the top right. */
const PLACES = ['Top right', 'Top left', 'Bottom left', 'Bottom right'] as const;

interface Point {
  readonly name: string;
  /** Shares of the chart's width and height, from the bottom left. */
  readonly x: number;
  readonly y: number;
}

export const outlineQuadrant = (model: unknown): readonly Statement[] => {
  const chart = asFields(ask(model, 'getQuadrantData'));
  const quadrants = asList(chart['quadrants']);
  const points = asList(chart['points'])
    .map((point) => readPoint(point, quadrants))
    .toReversed();
  const axes = asList(chart['axisLabels']);
  const axis = (isUp: boolean): string =>
    axes.flatMap((label) => ((label['rotation'] !== 0) === isUp ? [plainLabel(label['text'])] : [])).join(' → ');
  return [
    say(axis(false) === '' ? '' : `Across: ${axis(false)}`),
    say(axis(true) === '' ? '' : `Up: ${axis(true)}`),
    ...PLACES.map((place, index) => {
      const inside = points.filter((point) => placeOf(point) === place);
      const own = plainLabel(asFields(quadrants[index]?.['text'])['text']);
      return say(
        own === '' && inside.length === 0 ? '' : pair(place, own),
        inside.map(({ name, x, y }) => say(`${name}: ${x} across, ${y} up`)),
      );
    }),
  ];
};

const placeOf = ({ x, y }: Point): (typeof PLACES)[number] =>
  y >= 0.5 ? (x >= 0.5 ? 'Top right' : 'Top left') : x >= 0.5 ? 'Bottom right' : 'Bottom left';

/** Mermaid gives pixels only; its quadrants tell where they begin. */
const readPoint = (point: Fields, quadrants: readonly Fields[]): Point => {
  const [topRight, , bottomLeft] = quadrants;
  const side = (from: unknown, to: unknown, at: unknown): number =>
    Number(((Number(at) - Number(from)) / (2 * (Number(to) - Number(from)))).toFixed(4));
  return {
    name: plainLabel(asFields(point['text'])['text']),
    x: side(bottomLeft?.['x'], topRight?.['x'], point['x']),
    y: Number((1 - side(topRight?.['y'], bottomLeft?.['y'], point['y'])).toFixed(4)),
  };
};
