/** What pages say that compare two terms. */
export const compare = {
  'compare.compare': 'Compare',
  'compare.title': '{first} vs {second}',
  'compare.all': 'Often confused',
  'compare.ways': 'Terms that are often confused',
  'compare.intro': 'Pairs of terms that are taken for one another, and what tells them apart.',
  'compare.facts': 'In short',
  'compare.definition': 'What it is',
  'compare.misconception': 'What people get wrong',
  'compare.whenToUse': 'When to use it',
  'compare.avoidWhen': 'When to avoid it',
  'compare.code': 'Code',
  'compare.shared': 'Both lead to',
} as const;
