/** What feeds say of changes. */
export const changes = {
  'home.feed': 'Atom feed',
  'feed.title': '{site}: changes',
  'feed.description': 'What is new on {site}, what was edited, renamed and removed.',
  'change.added': 'New: {title}',
  'change.edited': 'Edited: {title}',
  'change.renamed': 'Renamed: {title}',
  'change.retired': 'Removed: {title}',
  'change.fields': 'Edited: {fields}.',
  'change.renamedFrom': 'Formerly at “{slug}”.',
  'change.replacedBy': 'Its address now leads to “{title}”.',
  'field.title': 'Title',
  'field.definition': 'Definition',
  'field.description': 'Description',
  'field.text': 'Text',
  'field.status': 'Status',
} as const;
