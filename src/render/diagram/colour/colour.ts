/** Colours as numbers: reading what CSS allows, and WCAG contrast. */
import { openDiagramWindow } from '../mermaid/diagram-window.ts';

/** sRGB, 0 to 255; alpha 0 to 1. */
export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly alpha: number;
}

const known = new Map<string, Colour | undefined>();
const MAX_KNOWN = 2_000;

/** Reads any CSS colour that can be told in sRGB; undefined for anything else (`none`, `url(…)`, `var(…)`). */
export const parseColour = (value: string): Colour | undefined => {
  const key = value.trim().toLowerCase();
  if (!known.has(key)) {
    if (known.size > MAX_KNOWN) known.clear();
    known.set(key, readColour(key));
  }
  return known.get(key);
};

const readColour = (value: string): Colour | undefined => {
  const hex = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(value)?.[1];
  if (hex) {
    const long = hex.length < 5 ? hex.replace(/./g, '$&$&') : hex;
    const [r = 0, g = 0, b = 0, a = 255] = (long.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
    return { r, g, b, alpha: a / 255 };
  }
  if (!/^(?:[a-z]+$|rgb|hsl|hwb)/.test(value) || value.includes('nan')) return undefined;
  const match = RGB.exec(value) ?? RGB.exec(resolveByDom(value) ?? '');
  const [r, g, b, alpha = 1] = (match?.[1] ?? '').split(',').map(Number);
  return r === undefined || g === undefined || b === undefined ? undefined : { r, g, b, alpha };
};

const RGB = /^rgba?\(((?:[\d.]+(?:,\s*)?){3,4})\)$/;

/** jsdom knows every colour name and notation; it is asked once per colour. */
const resolveByDom = (value: string): string | undefined => {
  const window = openDiagramWindow();
  const probe = window.document.createElement('i');
  probe.style.color = value;
  if (probe.style.color === '' || value === 'currentcolor' || value === 'inherit') return undefined;
  window.document.body.append(probe);
  const { color } = window.resolveStyle(probe);
  probe.remove();
  return color;
};

const two = (channel: number): string =>
  Math.round(Math.min(255, Math.max(0, channel)))
    .toString(16)
    .padStart(2, '0');

/** `#rrggbb`, or `#rgb` where that says the same; alpha is left out. */
export const toHex = ({ r, g, b }: Colour): string => {
  const hex = `${two(r)}${two(g)}${two(b)}`;
  return /^(.)\1(.)\2(.)\3$/.test(hex) ? `#${hex[0]}${hex[2]}${hex[4]}` : `#${hex}`;
};

/** The colour seen when `front` lies on an opaque `back`. */
export const blend = (front: Colour, back: Colour): Colour => {
  const mix = (a: number, b: number) => a * front.alpha + b * (1 - front.alpha);
  return { r: mix(front.r, back.r), g: mix(front.g, back.g), b: mix(front.b, back.b), alpha: 1 };
};

export const colourDistance = (a: Colour, b: Colour): number => (a.r - b.r) ** 2 + (a.g - b.g) ** 2 + (a.b - b.b) ** 2;

const luminance = ({ r, g, b }: Colour): number => {
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG 2 contrast ratio of two opaque colours, 1 to 21. */
export const contrast = (a: Colour, b: Colour): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};
