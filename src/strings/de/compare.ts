/** What pages say that compare two terms, in German. */
import type { compare as english } from '../en/compare.ts';

export const compare: Readonly<Record<keyof typeof english, string>> = {
  'compare.compare': 'Vergleichen',
  'compare.title': '{first} vs. {second}',
  'compare.all': 'Oft verwechselt',
  'compare.ways': 'Begriffe, die oft verwechselt werden',
  'compare.intro': 'Paare von Begriffen, die leicht verwechselt werden, und was sie unterscheidet.',
  'compare.facts': 'Auf einen Blick',
  'compare.definition': 'Was es ist',
  'compare.misconception': 'Was oft falsch verstanden wird',
  'compare.whenToUse': 'Wann es passt',
  'compare.avoidWhen': 'Wann es nicht passt',
  'compare.code': 'Code',
  'compare.shared': 'Beide führen weiter zu',
};
