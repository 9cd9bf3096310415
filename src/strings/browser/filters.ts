/** Words of the filters over the A to Z; sent to the browser with that page. */
const en = {
  text: 'Title or alias',
  quoted: '“{text}”',
  set: 'Filters in use',
  clear: 'Clear all',
  remove: 'Remove filter {filter}',
  some: '{n} of {total} terms',
  nothing: 'No term matches all filters.',
  wayOut: 'Remove one of the filters, or',
  start: 'start again with all {total} terms',
  all: 'All {n}',
  fewer: 'Fewer',
  failed: 'The filters could not be loaded. Each value leads to its list.',
} as const;

const de: Readonly<Record<keyof typeof en, string>> = {
  text: 'Titel oder Alias',
  quoted: '„{text}“',
  set: 'Aktive Filter',
  clear: 'Filter zurücksetzen',
  remove: 'Filter {filter} entfernen',
  some: '{n} von {total} Begriffen',
  nothing: 'Kein Begriff passt zu allen Filtern.',
  wayOut: 'Einen der Filter entfernen oder',
  start: 'mit allen {total} Begriffen neu beginnen',
  all: 'Alle {n}',
  fewer: 'Weniger',
  failed: 'Die Filter konnten nicht geladen werden. Jeder Wert führt zu seiner Liste.',
};

export const filterWords = { en, de } as const;
