/** Arrowheads: only those in use, each once, under ids that belong to this diagram alone. */
import { legibleLine } from '../colour/legible.ts';
import { short, tag, type Attributes } from './markup.ts';
import type { AuthorColours } from '../colour/author-colours.ts';
import { shapePaint } from './paint-attributes.ts';
import { transformPath } from '../measure/path-data.ts';
import { pathToData } from './path-to-data.ts';
import { readScene } from '../scene/read-scene.ts';
import type { Mark, ShapeMark } from '../scene/scene.ts';

export interface Markers {
  /** `marker-start` and so on for a line, its markers noted for `definitions`. */
  readonly attributes: (mark: ShapeMark) => Attributes;
  readonly definitions: () => string;
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const COPIED = ['refX', 'refY', 'markerWidth', 'markerHeight', 'viewBox', 'orient'] as const;

export const createMarkers = (prefix: string, authored: AuthorColours): Markers => {
  const ids = new Map<string, string>();
  const idOf = (marker: Element, lineWidth: number): string => {
    const written = writeMarker(marker, lineWidth, authored);
    const id = ids.get(written) ?? `${prefix}-${ids.size}`;
    ids.set(written, id);
    return id;
  };
  return {
    attributes: ({ markers, stroke }) =>
      Object.fromEntries(
        Object.entries(markers).map(([at, marker]) => [`marker-${at}`, `url(#${idOf(marker, stroke?.width ?? 1)})`]),
      ),
    definitions: () => {
      const written = [...ids].map(([marker, id]) => marker.replace('<marker', () => `<marker id="${id}"`));
      return written.length === 0 ? '' : tag('defs', {}, written.join(''));
    },
  };
};

const writeMarker = (marker: Element, lineWidth: number, authored: AuthorColours): string => {
  const copied = Object.fromEntries(COPIED.flatMap((name) => copyAttribute(marker, name)));
  const content = readScene(marker, authored).map(writeMark).join('');
  return tag('marker', { ...copied, ...inUserSpace(marker, lineWidth) }, content);
};

/** The style sheet draws lines stronger than Mermaid; heads that grow with them keep the size they were drawn for. */
const inUserSpace = (marker: Element, lineWidth: number): Attributes => {
  const markerUnits = 'userSpaceOnUse';
  if (marker.getAttribute('markerUnits') === markerUnits) return { markerUnits };
  const [width, height] = ['markerWidth', 'markerHeight'].map((name) => {
    const value = marker.getAttribute(name) ?? '';
    return NUMBER.test(value) ? Number(value) : 3;
  });
  if (width === undefined || height === undefined || Math.abs(lineWidth - 1) < 0.01) return { markerUnits };
  const viewBox = marker.hasAttribute('viewBox') ? {} : { viewBox: `0 0 ${short(width)} ${short(height)}` };
  return { markerWidth: width * lineWidth, markerHeight: height * lineWidth, ...viewBox, markerUnits };
};

const copyAttribute = (marker: Element, name: string): readonly (readonly [string, string])[] => {
  const value = marker.getAttribute(name);
  const isSafe =
    value?.split(/[\s,]+/).every((part) => NUMBER.test(part)) === true ||
    /^(?:auto|auto-start-reverse)$/.test(value ?? '');
  return value !== null && isSafe ? [[name, value]] : [];
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
