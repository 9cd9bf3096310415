/**
 * What can be read, in both themes at once: text at 4.5:1 on what lies under it, lines at 3:1 on the page (WCAG 2.2,
 * 1.4.3 and 1.4.11).
 */
import { blend, contrast, type Colour } from './colour.ts';
import { token, valuesOf, type Paint } from './paint.ts';

type Themed = readonly [light: Colour, dark: Colour];

const MIN_TEXT = 4.5;
const MIN_LINE = 3;
const WHITE: Colour = { r: 255, g: 255, b: 255, alpha: 1 };
const BLACK: Colour = { r: 0, g: 0, b: 0, alpha: 1 };

/** Light and dark appearance of a paint over opaque colours. */
const appearance = (paint: Paint, under: Themed): Themed => {
  const [light, dark] = paint.kind === 'author' ? [paint.colour, paint.colour] : valuesOf(paint.token);
  const alpha = paint.kind === 'author' ? paint.colour.alpha : paint.alpha;
  return [blend({ ...light, alpha }, under[0]), blend({ ...dark, alpha }, under[1])];
};

/** What is seen where `backgrounds` (bottom first) lie on the page. */
const groundOf = (backgrounds: readonly Paint[]): Themed =>
  backgrounds.reduce<Themed>((under, paint) => appearance(paint, under), valuesOf('label-bg'));

/** A contrast that falls short. */
export interface Shortfall {
  /** The lower of the contrasts in the two themes. */
  readonly contrast: number;
  readonly theme: 'light' | 'dark';
  /** What lies under it in that theme. */
  readonly ground: Colour;
  /** True when the ground is the same in both themes. */
  readonly isFixed: boolean;
}

const measure = (paint: Paint, ground: Themed): Shortfall => {
  const front = appearance(paint, ground);
  const [light, dark] = [contrast(front[0], ground[0]), contrast(front[1], ground[1])];
  const isFixed = contrast(ground[0], ground[1]) < 1.05;
  return light <= dark
    ? { contrast: light, theme: 'light', ground: ground[0], isFixed }
    : { contrast: dark, theme: 'dark', ground: ground[1], isFixed };
};

/** A paint that can be seen, and how far the wanted one falls short of it. */
export interface Legible {
  readonly paint: Paint;
  readonly shortfall?: Shortfall;
}

/** The paint for text over `backgrounds` (bottom first): the wanted one where it reads well in both themes, else the next best. */
export const legibleText = (wanted: Paint, backgrounds: readonly Paint[]): Legible => {
  const ground = groundOf(backgrounds);
  const weakest = (paint: Paint) => measure(paint, ground).contrast;
  const shortfall = measure(wanted, ground);
  if (shortfall.contrast >= MIN_TEXT) return { paint: wanted };
  const solid: readonly Paint[] = [BLACK, WHITE].map((colour) => ({ kind: 'author', colour }));
  const onAuthor = backgrounds.some(({ kind }) => kind === 'author');
  const themed = onAuthor ? [] : [token('text'), token('label-bg')];
  const best = [...themed, ...solid].toSorted((a, b) => weakest(b) - weakest(a))[0] ?? wanted;
  return { paint: themed.find((paint) => weakest(paint) >= MIN_TEXT) ?? best, shortfall };
};

/** True for an area on which the theme's own words and lines can be seen. */
export const carriesTheme = (area: Paint): boolean => {
  const ground = groundOf([area]);
  return measure(token('text'), ground).contrast >= MIN_TEXT && measure(token('line'), ground).contrast >= MIN_LINE;
};

const STEP = 0.05;

/** The paint for a line: an author's colour that fades into the page of one theme moves as far towards grey as it must. */
export const legibleLine = (wanted: Paint): Legible => {
  if (wanted.kind === 'token') return { paint: wanted };
  const ground = groundOf([]);
  const shortfall = measure(wanted, ground);
  if (shortfall.contrast >= MIN_LINE) return { paint: wanted };
  const towards = shortfall.theme === 'light' ? BLACK : WHITE;
  for (let share = STEP; share < 1; share += STEP) {
    const colour = blend({ ...towards, alpha: share }, { ...wanted.colour, alpha: 1 });
    if (measure({ kind: 'author', colour }, ground).contrast >= MIN_LINE) {
      return { paint: { kind: 'author', colour }, shortfall };
    }
  }
  return { paint: token('line'), shortfall };
};
