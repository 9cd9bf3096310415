/** Contrast of two opaque colours as browsers compute them (WCAG 2.2, relative luminance). */
const channels = (colour: string): readonly number[] => {
  const numbers = (colour.match(/[\d.]+(?:e-?\d+)?/g) ?? []).slice(0, 3).map(Number);
  return colour.startsWith('color(srgb') ? numbers : numbers.map((value) => value / 255);
};

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** From 1, the same, to 21, black on white. Takes `rgb(…)` and `color(srgb …)`. */
export const contrastOf = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};
