/** What the maps say: the small one of a term's neighbours, and the one of the whole glossary. */
export const map = {
  'map.title': 'Map of the glossary',
  'map.intro':
    'Every category with its terms. Lines lead from what to read first to what builds on it; “after” names what to read first in other categories.',
  'map.introLarge': 'Every category with the terms on which most others build.',
  'map.overview': 'How categories build on one another',
  'map.numbers': 'A number counts the prerequisites that lead from one category to another. Dashed lines lead back up.',
  'map.leadsTo': 'Leads to',
  'map.needs': 'after',
  'map.more': '{n} more',
} as const;
