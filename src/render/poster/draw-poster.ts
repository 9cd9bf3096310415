/**
 * Draws the picture of a page: the site above, the headword as large as it fits, its definition, the facts below.
 */
import { createCanvas, fillBox, stamp, type Canvas, type Ink } from './canvas.ts';
import { colourOf } from './colours.ts';
import { posterSize, type Poster, type PosterFact } from '../../schema/poster.ts';
import { layWords } from './lay-words.ts';
import { canSet, setLines, type Line } from './set-lines.ts';
import { brandShape, levelShape } from './shapes.ts';
import { glyphCoverage, toQuarters, type Style } from './typeface.ts';

const MARGIN = 80;
const ROOM = posterSize.width - 2 * MARGIN;

/** From the top: the band, the line of the site, where the words begin and end, the rule, the line of the facts. */
const places = { band: 14, site: 104, words: 158, end: 506, rule: 530, facts: 583 } as const;

/** The headline's letters stand closer, as on the pages; in em. */
const TIGHT = -0.012;

interface Pen {
  readonly canvas: Canvas;
  readonly ink: Ink;
  readonly style: Style;
  readonly size: number;
}

const drawLine = ({ canvas, ink, style, size }: Pen, { pieces }: Line, left: number, baseline: number): void => {
  const tight = style === 'headline' ? TIGHT * size : 0;
  let x = left;
  for (const piece of pieces) {
    x += piece.gap * size;
    for (const [index, glyph] of piece.glyphs.entries()) {
      const { pixel, offset } = toQuarters(x + glyph.x * size + index * tight);
      const shape = glyphCoverage(glyph, size, offset);
      if (shape) stamp(canvas, ink, shape, pixel, baseline - Math.round(glyph.y * size));
    }
    x += piece.width * size + piece.glyphs.length * tight;
  }
};

/** One line from `left`; returns where it ends. */
const drawText = (pen: Pen, text: string, left: number, baseline: number, room: number): number => {
  const [line] = setLines(text, pen.style, { width: room / pen.size, lines: 1 }).lines;
  if (!line) return left;
  drawLine(pen, line, left, baseline);
  return left + line.width * pen.size;
};

type Inks = Readonly<Record<'line' | 'ink' | 'soft' | 'accent' | 'level', Ink>>;

const drawWords = (canvas: Canvas, inks: Inks, poster: Poster): void => {
  const { headline, text, height } = layWords(poster, { width: ROOM, height: places.end - places.words });
  // A little above the middle of the free space, where the eye expects it.
  const top = places.words + Math.max(0, Math.round((places.end - places.words - height) * 0.42));
  for (const [block, ink, style] of [
    [headline, inks.ink, 'headline'],
    [text, inks.soft, 'text'],
  ] as const) {
    const { size, leading, lines, y } = block;
    // Serifs reach to the left of where the letters of the text begin.
    const left = MARGIN - (style === 'headline' ? Math.round(size * 0.03) : 0);
    const first = top + y + Math.round(size * (style === 'headline' ? 0.86 : 0.95));
    for (const [index, line] of lines.entries())
      drawLine({ canvas, ink, style, size }, line, left, first + index * leading);
  }
};

const FACT = 28;

/** Facts from the left; the address at the right, where there is room for all of it. */
const drawFoot = (canvas: Canvas, inks: Inks, { facts, address }: Poster): void => {
  fillBox(canvas, inks.line, [MARGIN, places.rule, ROOM, 2]);
  const right = MARGIN + ROOM;
  let x = MARGIN;
  for (const { label, level } of facts) {
    if (!canSet(label, 'strong')) continue;
    const shape = level && levelShape(level, 22);
    const start = x + (shape ? 32 : 0);
    if (right - start < 120) break;
    if (shape) stamp(canvas, inks.level, shape, Math.round(x), places.facts - 21);
    const ink = level ? inks.level : inks.accent;
    // No fact takes the room of the next.
    const room = Math.min(right - start, ROOM * 0.6);
    x = drawText({ canvas, ink, style: 'strong', size: FACT }, label, start, places.facts, room) + 40;
  }
  const { lines, isWhole } = setLines(address, 'text', { width: (right - x) / FACT, lines: 1 });
  const [line] = lines;
  if (line && isWhole && right - x > 0)
    drawLine({ canvas, ink: inks.soft, style: 'text', size: FACT }, line, right - line.width * FACT, places.facts);
};

const drawSite = (canvas: Canvas, inks: Inks, { site }: Poster): void => {
  fillBox(canvas, inks.accent, [0, 0, posterSize.width, places.band]);
  const mark = brandShape(2.4);
  if (mark) stamp(canvas, inks.accent, mark, MARGIN - 5, places.site - 35);
  if (canSet(site, 'strong'))
    drawText({ canvas, ink: inks.ink, style: 'strong', size: 32 }, site, MARGIN + 54, places.site, ROOM - 54);
};

const levelOf = (facts: readonly PosterFact[]) => facts.find(({ level }) => level)?.level ?? 'info';

/** The picture of a page, drawn in `pixels`. */
export const drawPoster = (poster: Poster, pixels: Uint8Array): Canvas => {
  const inkColours = {
    line: colourOf('line'),
    ink: colourOf('ink'),
    soft: colourOf('soft'),
    accent: colourOf('accent'),
    level: colourOf(`level-${levelOf(poster.facts)}`),
  };
  const { canvas, inks } = createCanvas(posterSize, colourOf('paper'), inkColours, pixels);
  drawSite(canvas, inks, poster);
  drawWords(canvas, inks, poster);
  drawFoot(canvas, inks, poster);
  return canvas;
};
