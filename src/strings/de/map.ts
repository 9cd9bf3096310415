/** What the maps say, in German. */
import type { map as english } from '../en/map.ts';

export const map: Readonly<Record<keyof typeof english, string>> = {
  'map.title': 'Karte des Glossars',
  'map.intro':
    'Alle Kategorien mit ihren Begriffen. Linien führen von dem, was zuerst zu lesen ist, zu dem, was darauf aufbaut; „nach“ nennt, was in anderen Kategorien zuerst zu lesen ist.',
  'map.introLarge': 'Alle Kategorien mit den Begriffen, auf denen die meisten anderen aufbauen.',
  'map.overview': 'Wie Kategorien aufeinander aufbauen',
  'map.numbers':
    'Eine Zahl zählt die Voraussetzungen, die von einer Kategorie zur anderen führen. Gestrichelte Linien führen wieder nach oben.',
  'map.leadsTo': 'Führt zu',
  'map.needs': 'nach',
  'map.more': '{n} weitere',
};
