// Decides for every colour in Mermaid's picture: a token of ours, or a colour the author asked for.
import { blend, colourDistance, contrast, parseColour, toHex, type Colour } from './colour.ts';
import { TOKENS, type Token } from './tokens.ts';

export type Paint =
  | { readonly kind: 'token'; readonly token: Token; readonly alpha: number }
  | { readonly kind: 'author'; readonly colour: Colour };

/** The colours a source names itself, as hex. */
export type AuthorColours = ReadonlySet<string>;

const NOTATION =
  /#[0-9a-f]{3,8}\b|(?:rgb|hsl)a?\([^)]*\)|(?:fill|stroke|color|background|bg)\s*:\s*["']?([a-z]+)|\b(?:box|rect)\s+([a-z]+)\b/gi;

export const readAuthorColours = (source: string): AuthorColours => {
  const colours = [...source.matchAll(NOTATION)].flatMap(
    ([whole, property, box]) => parseColour(property ?? box ?? whole) ?? [],
  );
  return new Set(colours.map(toHex));
};

const readToken = (hex: string): Colour => {
  const colour = parseColour(hex);
  if (!colour) throw new Error(`${hex} is no colour`);
  return colour;
};

const parsed = Object.entries(TOKENS).map(([name, [light, dark]]) => ({
  token: name as Token,
  light: readToken(light),
  dark: readToken(dark),
}));

const valuesOf = (token: Token): readonly [Colour, Colour] => {
  const found = parsed.find((entry) => entry.token === token);
  if (!found) throw new Error(`Unknown token ${token}`);
  return [found.light, found.dark];
};

export type PaintRole = 'fill' | 'stroke' | 'text';

/** What a computed colour becomes; undefined when nothing is painted. */
export const resolvePaint = (
  value: string | undefined,
  role: PaintRole,
  authored: AuthorColours,
): Paint | undefined => {
  if (value === 'none' || value === 'transparent') return undefined;
  if (value?.startsWith('url(')) return token(role === 'stroke' ? 'node-stroke' : 'node-fill');
  // Without a fill SVG paints black, which is nobody's choice.
  if (value === undefined) return role === 'stroke' ? undefined : token('text');
  const colour = parseColour(value);
  if (!colour) return token(role === 'text' ? 'text' : role === 'stroke' ? 'line' : 'node-fill');
  if (colour.alpha === 0) return undefined;
  if (authored.has(toHex(colour))) return { kind: 'author', colour };
  return role === 'text' ? token('text') : token(forRole(nearestToken(colour), role), colour.alpha);
};

const token = (name: Token, alpha = 1): Paint => ({ kind: 'token', token: name, alpha });

const nearestToken = (colour: Colour): Token => {
  let best = parsed[0];
  for (const entry of parsed) {
    if (best && colourDistance(entry.light, colour) < colourDistance(best.light, colour)) best = entry;
  }
  return best?.token ?? 'text';
};

/** Strokes of a series take its strong shade, its pale one is for areas; lines are never as dark as words. */
const forRole = (name: Token, role: PaintRole): Token => {
  if (role !== 'stroke') return name;
  if (name === 'text') return 'line';
  return /^series-\d$/.test(name) ? (`${name}-line` as Token) : name;
};

/** Light and dark appearance of a paint on the page. */
const appearance = (paint: Paint, under: readonly [Colour, Colour]): readonly [Colour, Colour] => {
  const [light, dark] = paint.kind === 'author' ? [paint.colour, paint.colour] : valuesOf(paint.token);
  const alpha = paint.kind === 'author' ? paint.colour.alpha : paint.alpha;
  return [blend({ ...light, alpha }, under[0]), blend({ ...dark, alpha }, under[1])];
};

const MIN_CONTRAST = 4.5;
const WHITE: Colour = { r: 255, g: 255, b: 255, alpha: 1 };
const BLACK: Colour = { r: 0, g: 0, b: 0, alpha: 1 };

/** The paint for text over `backgrounds` (bottom first): the wanted one where it reads well in both themes, else the next best. */
export const readableText = (wanted: Paint, backgrounds: readonly Paint[]): Paint => {
  const back = backgrounds.reduce((under, paint) => appearance(paint, under), valuesOf('label-bg'));
  const weakest = (paint: Paint) => {
    const front = appearance(paint, back);
    return Math.min(contrast(front[0], back[0]), contrast(front[1], back[1]));
  };
  const solid: readonly Paint[] = [BLACK, WHITE].map((colour) => ({ kind: 'author', colour }));
  const [best, other] = [...solid].sort((a, b) => weakest(b) - weakest(a));
  const onAuthor = backgrounds.some(({ kind }) => kind === 'author');
  const candidates = [
    wanted,
    ...(onAuthor ? [] : [token('text'), token('label-bg')]),
    ...(best && other ? [best, other] : []),
  ];
  return candidates.find((paint) => weakest(paint) >= MIN_CONTRAST) ?? best ?? wanted;
};
