/** The shades of the theme, for areas that its lines and words cross. */
import type { Colour } from './colour.ts';
import { token, valuesOf, type Paint } from './paint.ts';
import type { Token } from './tokens.ts';

/** Below this share of colour a grey is meant. */
const MIN_CHROMA = 0.04;

/** The shade of the theme that comes closest to the hue of an author's colour. */
export const themeShade = (colour: Colour): Paint => {
  const { hue, chroma } = toHue(colour);
  if (chroma < MIN_CHROMA) return token('muted');
  const distance = (name: Token) => Math.abs(((hue - toHue(valuesOf(name)[0]).hue + 540) % 360) - 180);
  const [best = 'muted'] = [...SHADES].sort((a, b) => distance(a) - distance(b));
  return token(best);
};

const SHADES = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6', 'series-8'] as const;

/** Hue in degrees, chroma from 0 to 1 (the hexagon of HSL). */
const toHue = ({ r, g, b }: Colour): { readonly hue: number; readonly chroma: number } => {
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const span = most - least || 1;
  const sector = most === r ? (g - b) / span : most === g ? 2 + (b - r) / span : 4 + (r - g) / span;
  return { hue: (60 * sector + 360) % 360, chroma: (most - least) / 255 };
};
