/** What the maps say, in German. */
import type { map as english } from '../en/map.ts';

export const map: Readonly<Record<keyof typeof english, string>> = {
  'map.title': 'Karte des Glossars',
  'map.after': 'Führt zu',
  'map.more': '{n} weitere',
};
