/** Elliptical arcs as cubic curves, by SVG 1.1 appendix F.6.5. */
import type { Point } from './matrix.ts';
import type { Segment } from './segment.ts';

interface Ellipse {
  readonly centre: Point;
  readonly rx: number;
  readonly ry: number;
  readonly cos: number;
  readonly sin: number;
  readonly start: number;
  readonly sweep: number;
}

/** `args` are the seven numbers of an `A` command; `to` its absolute end, `quarter` the widest angle of one curve. */
export const arcToCubics = (
  from: Point,
  args: readonly number[],
  to: Point,
  quarter = Math.PI / 2,
): readonly Segment[] => {
  const ellipse = findEllipse(from, args, to);
  if (!ellipse) return [{ kind: 'L', to }];
  const pieces = Math.max(1, Math.ceil(Math.abs(ellipse.sweep) / quarter - 1e-9));
  const step = ellipse.sweep / pieces;
  const handle = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: pieces }, (_, index): Segment => {
    const [a, b] = [ellipse.start + step * index, ellipse.start + step * (index + 1)];
    return {
      kind: 'C',
      c1: pointOn(ellipse, Math.cos(a) - handle * Math.sin(a), Math.sin(a) + handle * Math.cos(a)),
      c2: pointOn(ellipse, Math.cos(b) + handle * Math.sin(b), Math.sin(b) - handle * Math.cos(b)),
      to: index === pieces - 1 ? to : pointOn(ellipse, Math.cos(b), Math.sin(b)),
    };
  });
};

const pointOn = ({ centre, rx, ry, cos, sin }: Ellipse, u: number, v: number): Point => ({
  x: centre.x + rx * u * cos - ry * v * sin,
  y: centre.y + rx * u * sin + ry * v * cos,
});

const findEllipse = (from: Point, args: readonly number[], to: Point): Ellipse | undefined => {
  const [radiusX = 0, radiusY = 0, degrees = 0, large = 0, clockwise = 0] = args;
  if (radiusX === 0 || radiusY === 0 || (from.x === to.x && from.y === to.y)) return undefined;
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const half = { x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 };
  const turned = { x: cos * half.x + sin * half.y, y: -sin * half.x + cos * half.y };
  const spread = (turned.x / radiusX) ** 2 + (turned.y / radiusY) ** 2;
  const grow = Math.max(1, Math.sqrt(spread));
  const [rx, ry] = [Math.abs(radiusX) * grow, Math.abs(radiusY) * grow];
  const ratio = (turned.x / rx) ** 2 + (turned.y / ry) ** 2;
  const root = Math.sqrt(Math.max(0, 1 / ratio - 1)) * (Boolean(large) === Boolean(clockwise) ? -1 : 1);
  const local = { x: (root * rx * turned.y) / ry, y: (-root * ry * turned.x) / rx };
  const centre = {
    x: cos * local.x - sin * local.y + (from.x + to.x) / 2,
    y: sin * local.x + cos * local.y + (from.y + to.y) / 2,
  };
  const start = Math.atan2((turned.y - local.y) / ry, (turned.x - local.x) / rx);
  const stop = Math.atan2((-turned.y - local.y) / ry, (-turned.x - local.x) / rx);
  let sweep = stop - start;
  if (clockwise && sweep < 0) sweep += 2 * Math.PI;
  if (!clockwise && sweep > 0) sweep -= 2 * Math.PI;
  return { centre, rx, ry, cos, sin, start, sweep };
};
