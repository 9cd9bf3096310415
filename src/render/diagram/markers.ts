// Arrowheads: only those in use, each once, under ids that belong to this diagram alone.
import { legibleLine } from './legible.ts';
import { tag, type Attributes } from './markup.ts';
import type { AuthorColours } from './author-colours.ts';
import { shapePaint } from './paint-attributes.ts';
import { transformPath } from './path-data.ts';
import { pathToData } from './path-to-data.ts';
import { readScene } from './read-scene.ts';
import type { Mark, ShapeMark } from './scene.ts';

export interface Markers {
  /** `marker-start` and so on for a line, its markers noted for `definitions`. */
  readonly attributes: (mark: ShapeMark) => Attributes;
  readonly definitions: () => string;
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const COPIED = ['refX', 'refY', 'markerWidth', 'markerHeight', 'viewBox', 'orient', 'markerUnits'] as const;

export const createMarkers = (prefix: string, authored: AuthorColours): Markers => {
  const ids = new Map<string, string>();
  const idOf = (marker: Element): string => {
    const written = writeMarker(marker, authored);
    const id = ids.get(written) ?? `${prefix}-${ids.size}`;
    ids.set(written, id);
    return id;
  };
  return {
    attributes: ({ markers }) =>
      Object.fromEntries(Object.entries(markers).map(([at, marker]) => [`marker-${at}`, `url(#${idOf(marker)})`])),
    definitions: () => {
      const written = [...ids].map(([marker, id]) => marker.replace('<marker', `<marker id="${id}"`));
      return written.length === 0 ? '' : tag('defs', {}, written.join(''));
    },
  };
};

const writeMarker = (marker: Element, authored: AuthorColours): string => {
  const attributes = Object.fromEntries(COPIED.flatMap((name) => copyAttribute(marker, name)));
  const content = readScene(marker, authored).map(writeMark).join('');
  return tag('marker', attributes, content);
};

const copyAttribute = (marker: Element, name: string): readonly (readonly [string, string])[] => {
  const value = marker.getAttribute(name);
  if (value === null) return [];
  const isSafe =
    value.split(/[\s,]+/).every((part) => NUMBER.test(part)) ||
    /^(?:auto|auto-start-reverse|userSpaceOnUse|strokeWidth)$/.test(value);
  return isSafe && value !== 'strokeWidth' ? [[name, value]] : [];
};

const writeMark = (mark: Mark): string => {
  if (mark.kind === 'text') return '';
  const { geometry, fill, stroke } = mark;
  const [area, outline] = [
    fill && legibleLine(fill).paint,
    stroke && { ...stroke, paint: legibleLine(stroke.paint).paint },
  ];
  const paint = shapePaint(area, outline, mark.opacity);
  if (geometry.kind === 'ellipse') return tag('circle', { ...paint, cx: geometry.cx, cy: geometry.cy, r: geometry.rx });
  if (geometry.kind === 'rect') return tag('rect', { ...paint, ...geometry.box });
  return tag('path', { ...paint, d: pathToData(transformPath(mark.matrix, geometry.segments)) });
};
