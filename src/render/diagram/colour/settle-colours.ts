/** Gives every mark its last colour: what an author chose stays where it can be read, and what could not be is told. */
import { placeOfColour, type AuthorColours } from './author-colours.ts';
import { backgroundsUnder, groundUnder } from '../scene/backgrounds.ts';
import { toHex } from './colour.ts';
import { carriesTheme, legibleLine, legibleText, type Legible, type Shortfall } from './legible.ts';
import type { DiagramNotice } from '../source/notice.ts';
import type { Paint } from './paint.ts';
import type { Mark, ShapeMark, TextMark } from '../scene/scene.ts';
import { themeShade } from './theme-shade.ts';

export interface Settled {
  readonly marks: readonly Mark[];
  /** What became of the author's colours that could not be read, each once. */
  readonly notices: readonly DiagramNotice[];
}

/** Called for every colour of an author that was replaced. */
type Report = (subject: 'Text' | 'Line', wanted: Paint, legible: Legible) => void;

/** Settles the colours of marks in paint order. */
export const settleColours = (marks: readonly Mark[], source: string, authored: AuthorColours): Settled => {
  const notices = new Map<string, DiagramNotice>();
  const report: Report = (subject, wanted, { paint, shortfall }) => {
    if (wanted.kind !== 'author' || !shortfall) return;
    const hex = toHex(wanted.colour);
    const message = `${subject} colour ${hex} ${describe(shortfall)}; drawn ${paint.kind === 'author' ? `in ${toHex(paint.colour)}` : "in the theme's own colour"}`;
    const place = placeOfColour(source, authored, hex, toHex(shortfall.ground));
    notices.set(message, { message, hint: HINTS[subject], ...place });
  };
  const reportBackdrop = (hex: string): void => {
    const message = `Background ${hex} is drawn in the theme's shade of that hue, for lines and words on it to be seen`;
    notices.set(message, { message, hint: HINTS.Background, ...placeOfColour(source, authored, hex) });
  };
  const shapes = marks.map((mark, index): Mark => {
    if (mark.kind === 'text') return mark;
    if (mark.isPatch) return { ...mark, fill: groundUnder(marks, index) };
    return mark.isBackdrop ? settleBackdrop(mark, reportBackdrop) : settleLine(mark, report);
  });
  const settled = shapes.map((mark, index) =>
    mark.kind === 'text' ? settleText(mark, backgroundsUnder(shapes, index), report) : mark,
  );
  return { marks: settled, notices: [...notices.values()] };
};

const HINTS = {
  Text: 'Leave the text colour out, and black or white is chosen for you; or choose one with 4.5:1 or more.',
  Line: 'Leave the line colour out, or choose one with 3:1 or more on a white and on a black page.',
  Background: 'Nothing needs to be done; or give the colour an alpha of 0.2 or less, and it is kept.',
} as const;

const describe = ({ contrast, theme, ground, isFixed }: Shortfall): string =>
  `on ${toHex(ground)}${isFixed ? '' : `, in the ${theme} theme,`} has a contrast of ${(Math.floor(contrast * 10) / 10).toFixed(1)}:1, too little to be seen`;

const settleText = (mark: TextMark, backgrounds: readonly Paint[], report: Report): TextMark => {
  const lines = mark.block.lines.map((line) => ({
    ...line,
    runs: line.runs.map((run) => {
      const legible = legibleText(run.paint, backgrounds);
      report('Text', run.paint, legible);
      return { ...run, paint: legible.paint };
    }),
  }));
  return { ...mark, block: { ...mark.block, lines } };
};

const settleBackdrop = (mark: ShapeMark, report: (hex: string) => void): ShapeMark => {
  if (mark.fill?.kind !== 'author' || carriesTheme(mark.fill)) return mark;
  report(toHex(mark.fill.colour));
  return { ...mark, fill: themeShade(mark.fill.colour) };
};

/** Outlines of areas stay: what tells an area from the page may be its fill. */
const settleLine = (mark: ShapeMark, report: Report): ShapeMark => {
  if (!mark.stroke || mark.fill) return mark;
  const legible = legibleLine(mark.stroke.paint);
  report('Line', mark.stroke.paint, legible);
  return { ...mark, stroke: { ...mark.stroke, paint: legible.paint } };
};
