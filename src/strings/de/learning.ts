/** What is learnt before and after a page, and the pages of learning paths, in German. */
import type { learning as english } from '../en/learning.ts';

export const learning: Readonly<Record<keyof typeof english, string>> = {
  'facts.readingTime': 'Lesezeit',
  'learning.next': 'Danach lesen',
  'learning.for': '{time}, für „{title}“',
  'learning.total': '{terms}, zusammen {time}',
  'learning.before': 'Die oben genannten Seiten führen zu {n} weiteren, die vor ihnen kommen.',
  'learning.unlocks': 'Darauf aufbauend',
  'learning.others': 'und {n} weitere',
  'learning.step': ', Schritt {step} von {of}',
  'learning.after': 'nach',
  'learning.ahead': 'vor',
  'paths.title': 'Lernpfade',
  'paths.intro': 'Begriffe und Leitfäden in einer Reihenfolge, in der jeder Schritt auf den vorigen aufbaut.',
  'paths.empty': 'Noch gibt es keinen Lernpfad.',
  'paths.size': '{steps}, {time}',
  'paths.steps': 'Schritte',
  'paths.assumed': 'Setzt voraus',
  'paths.guide': 'Leitfaden',
  'paths.data': 'Lernpfade als JSON',
  'paths.elapsed': 'bis hier {time}',
};
