/** From computed style to the cut of the site's font that draws it. */
import type { Style } from './css-cascade.ts';
import type { TextFace } from './font-metrics.ts';

/** The face of a text; every family is drawn in the site's font, so family plays no part. */
export const faceOf = (style: Style): TextFace => ({
  size: Number.parseFloat(style['font-size'] ?? '16'),
  weight: weightOf(style['font-weight']),
  italic: style['font-style'] === 'italic' || style['font-style'] === 'oblique',
});

const weightOf = (value: string | undefined): TextFace['weight'] => {
  if (value === 'bold' || value === 'bolder') return 700;
  const weight = Number(value);
  if (weight >= 650) return 700;
  if (weight >= 550) return 600;
  return weight >= 450 ? 500 : 400;
};
