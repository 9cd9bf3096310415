/** What feeds say of changes, in German. */
import type { changes as english } from '../en/changes.ts';

export const changes: Readonly<Record<keyof typeof english, string>> = {
  'home.feed': 'Atom-Feed',
  'feed.title': '{site}: Änderungen',
  'feed.description': 'Was auf {site} neu ist und was überarbeitet, umbenannt oder entfernt wurde.',
  'change.added': 'Neu: {title}',
  'change.edited': 'Überarbeitet: {title}',
  'change.renamed': 'Umbenannt: {title}',
  'change.retired': 'Entfernt: {title}',
  'change.fields': 'Überarbeitet: {fields}.',
  'change.renamedFrom': 'Bisher unter „{slug}“.',
  'change.replacedBy': 'Die Adresse führt jetzt zu „{title}“.',
  'field.title': 'Titel',
  'field.definition': 'Definition',
  'field.description': 'Beschreibung',
  'field.text': 'Text',
  'field.status': 'Status',
};
