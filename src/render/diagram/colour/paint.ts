/** Decides for every colour in Mermaid's picture: a token of ours, or a colour the author asked for. */
import type { AuthorColours } from './author-colours.ts';
import { colourDistance, parseColour, toHex, type Colour } from './colour.ts';
import { borrowedTokens } from './borrowed-tokens.ts';
import { TOKENS, type Token } from './tokens.ts';

export type Paint =
  | { readonly kind: 'token'; readonly token: Token; readonly alpha: number }
  | { readonly kind: 'author'; readonly colour: Colour };

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

/** A token's colour in the light and in the dark theme. */
export const valuesOf = (token: Token): readonly [light: Colour, dark: Colour] => {
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
  return role === 'text'
    ? token('text')
    : token(forRole(borrowedTokens[toHex(colour)] ?? nearestToken(colour), role), colour.alpha);
};

export const token = (name: Token, alpha = 1): Paint => ({ kind: 'token', token: name, alpha });

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
