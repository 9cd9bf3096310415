/**
 * What authors configure is theirs to choose as long as it makes a picture: Mermaid takes any value and draws nonsense
 * with it.
 */
import { DiagramError } from '../source/diagram-error.ts';
import { asFields } from '../outline/model-access.ts';
import { placeAt } from '../source/place.ts';

/** Larger than any sensible distance or count, small enough to be laid out. */
const MAX_NUMBER = 5_000;

/** A font size may carry a unit. */
const SIZE = /^\d{1,3}(?:\.\d+)?(?:px|pt|em|rem|ex)?$/;

/** Throws a DiagramError for a number that is none or too large. `defaults` is the configuration no author has changed. */
export const checkConfig = (config: unknown, defaults: unknown, source: string): void => {
  const before = asFields(defaults);
  for (const [key, value] of Object.entries(asFields(config))) {
    if (key === 'themeVariables' || value === before[key]) continue;
    if (typeof value === 'object') checkConfig(value, before[key], source);
    const fault = faultOf(key, value, before[key]);
    if (!fault) continue;
    const place = source.search(new RegExp(`\\b${key}["']?[ \\t]*:`));
    const message = `The configuration sets "${key}" to ${String(value)}, which is ${fault}`;
    throw new DiagramError(message, place < 0 ? {} : placeAt(source, place));
  }
};

/** Settings that take one of a few words; Mermaid would draw any other as if it had not been there. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  layout: [
    'dagre',
    'elk',
    'elk.layered',
    'elk.stress',
    'elk.force',
    'elk.mrtree',
    'elk.sporeOverlap',
    'cose-bilkent',
    'swimlane',
  ],
  curve: [
    ...['basis', 'bumpX', 'bumpY', 'cardinal', 'catmullRom', 'linear', 'monotoneX', 'monotoneY', 'natural'],
    ...['rounded', 'step', 'stepAfter', 'stepBefore'],
  ],
};

const faultOf = (key: string, value: unknown, before: unknown): string | undefined => {
  const words = Object.hasOwn(WORDS, key) ? WORDS[key] : undefined;
  if (words && typeof value === 'string') return words.includes(value) ? undefined : `none of ${words.join(', ')}`;
  if (key.endsWith('FontSize') && typeof value === 'string') return SIZE.test(value) ? undefined : 'no font size';
  if (typeof value === 'number') return Math.abs(value) <= MAX_NUMBER ? undefined : `not within ${MAX_NUMBER}`;
  return typeof before === 'number' ? 'no number' : undefined;
};
