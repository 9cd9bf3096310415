/** C4 diagrams name a font and two colours for each of their many kinds of box: here all take the site's. */
import type { MermaidConfig } from 'mermaid';
import { FONT_FAMILY } from './chart-config.ts';
import { lightOf, type Token } from '../colour/tokens.ts';

type C4Config = NonNullable<MermaidConfig['c4']>;

/** Area and outline of each kind; what is external steps back. */
const KINDS = {
  person: ['series-5', 'series-5-line'],
  system: ['series-1', 'series-1-line'],
  container: ['series-2', 'series-2-line'],
  component: ['series-6', 'series-6-line'],
} as const satisfies Readonly<Record<string, readonly [Token, Token]>>;

const FORMS = ['', '_db', '_queue'] as const;

const boxes = Object.entries(KINDS).flatMap(([kind, colours]) =>
  FORMS.flatMap((form) => [
    { box: `${kind}${form}`, colours },
    { box: `external_${kind}${form}`, colours: ['muted', 'node-stroke'] as const },
  ]),
);

const looks = boxes.flatMap(({ box, colours: [area, outline] }): readonly (readonly [string, string | number])[] => [
  [`${box}FontFamily`, FONT_FAMILY],
  [`${box}FontSize`, 15],
  [`${box}_bg_color`, lightOf(area)],
  [`${box}_border_color`, lightOf(outline)],
]);

export const c4Config: C4Config = {
  width: 168,
  height: 52,
  c4ShapeMargin: 52,
  c4ShapePadding: 14,
  c4ShapeInRow: 3,
  c4BoundaryInRow: 1,
  diagramMarginX: 24,
  boundaryFontFamily: FONT_FAMILY,
  messageFontFamily: FONT_FAMILY,
  messageFontSize: 13,
  ...(Object.fromEntries(looks) as Partial<C4Config>),
};
