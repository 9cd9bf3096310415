/** What the maps say: the small one of a term's neighbours, and the one of the whole glossary. */
export const map = {
  'map.title': 'Map of the glossary',
  'map.after': 'Leads to',
  'map.more': '{n} more',
} as const;
