/** The light colours of src/styles/tokens.css; a test compares them. */
import type { Colour } from './canvas.ts';
import type { PosterLevel } from '../../schema/poster.ts';

export const colours = {
  paper: '#fbfaf7',
  line: '#e2ded4',
  ink: '#1e1c19',
  soft: '#4b4740',
  accent: '#0b5361',
  'level-info': '#3a4a58',
  'level-low': '#2d5530',
  'level-medium': '#744200',
  'level-high': '#932a00',
  'level-critical': '#8a0f2e',
} as const satisfies Readonly<Record<string, string>> & Readonly<Record<`level-${PosterLevel}`, string>>;

/** Red, green and blue of a colour of the site. */
export const colourOf = (name: keyof typeof colours): Colour => {
  const number = Number.parseInt(colours[name].slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
};
