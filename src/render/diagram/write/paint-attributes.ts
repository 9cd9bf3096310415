/**
 * Theme colours leave as class names the style sheet colours in light and dark; author's colours leave as attributes.
 */
import { toHex } from '../colour/colour.ts';
import type { Attributes } from './markup.ts';
import type { Paint } from '../colour/paint.ts';
import type { Stroke } from '../scene/scene.ts';
import type { Token } from '../colour/tokens.ts';

/** The usual pairs of fill and stroke have one name. The style sheet yields to `fill` and `stroke` attributes. */
const PAIRS: Readonly<Record<string, string>> = {
  'node-fill/node-stroke': 'dg-node',
  'cluster-fill/cluster-stroke': 'dg-cluster',
  'note-fill/note-stroke': 'dg-note',
  'label-bg/': 'dg-tag',
  '/line': 'dg-line',
  'line/': 'dg-head',
  'line/line': 'dg-head',
};

const tokenOf = (paint: Paint | undefined): Token | undefined => (paint?.kind === 'token' ? paint.token : undefined);

const alphaOf = (paint: Paint | undefined): number | undefined => {
  const alpha = paint?.kind === 'author' ? paint.colour.alpha : paint?.alpha;
  return alpha === undefined || alpha > 0.99 ? undefined : alpha;
};

const twoDecimals = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : String(Math.round(value * 100) / 100).replace(/^0\./, '.');

/** Class and attributes for the paint of a shape. `frame` names the token pair an author's fill stands in for. */
export const shapePaint = (fill: Paint | undefined, stroke: Stroke | undefined, opacity: number): Attributes => {
  const isLine = stroke && !fill && !stroke.dash;
  return {
    class: classOf(fill, stroke),
    fill: fill?.kind === 'author' ? toHex(fill.colour) : undefined,
    stroke: stroke?.paint.kind === 'author' ? toHex(stroke.paint.colour) : undefined,
    'fill-opacity': twoDecimals(alphaOf(fill)),
    'stroke-opacity': twoDecimals(alphaOf(stroke?.paint)),
    'stroke-width': stroke && Math.abs(stroke.width - 1) > 0.05 ? stroke.width : undefined,
    'stroke-dasharray': stroke?.dash,
    'stroke-linecap': isLine && stroke.cap === 'round' ? 'round' : undefined,
    opacity: opacity < 0.99 ? twoDecimals(opacity) : undefined,
  };
};

const classOf = (fill: Paint | undefined, stroke: Stroke | undefined): string | undefined => {
  const [fillToken, strokeToken] = [tokenOf(fill), tokenOf(stroke?.paint)];
  // An author's colour takes the place of the usual one; the rest of the shape keeps its class.
  if (fill?.kind === 'author' && (strokeToken === 'node-stroke' || strokeToken === 'cluster-stroke')) {
    return strokeToken === 'node-stroke' ? 'dg-node' : 'dg-cluster';
  }
  if (stroke?.paint.kind === 'author' && (fillToken === 'node-fill' || fillToken === 'cluster-fill')) {
    return fillToken === 'node-fill' ? 'dg-node' : 'dg-cluster';
  }
  if (fill?.kind === 'author' && stroke?.paint.kind === 'author') return 'dg-node';
  if (!fill && stroke?.paint.kind === 'author') return 'dg-line';
  const pair = PAIRS[`${fillToken ?? ''}/${strokeToken ?? ''}`];
  if (pair && fill?.kind !== 'author') return pair;
  const names = [fill ? fillToken && `dg-f-${fillToken}` : 'dg-f-none', strokeToken && `dg-s-${strokeToken}`];
  return names.filter((name) => name !== undefined).join(' ') || undefined;
};
