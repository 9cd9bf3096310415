/**
 * A citation as CSL-JSON (https://github.com/citation-style-language/schema, csl-data.json), which reference managers and
 * Pandoc read. The schema has no field for a licence; it is told in the note.
 */
import type { Site } from '../../model/site.ts';
import { wordsOf } from '../../strings.ts';
import type { CitedWork } from './cited-work.ts';

const types = { entry: 'entry-dictionary', page: 'webpage' } as const;

const toDate = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });

/** The item; what the record does not say is left out. */
const toItem = (site: Site, work: CitedWork) => ({
  id: work.key,
  type: types[work.kind],
  title: work.title,
  ...(work.author && { author: [{ literal: work.author }] }),
  'container-title': work.source,
  issued: toDate(work.updated),
  ...(work.created !== work.updated && { 'original-date': toDate(work.created) }),
  URL: work.url,
  language: work.lang,
  ...(work.licence && { note: `${wordsOf(site).strings['cite.licence']}: ${work.licence}` }),
});

/** A list of one item, as text: a field a line. */
export const toCslCitation = (site: Site, work: CitedWork): string => {
  const fields = Object.entries(toItem(site, work)).map(
    ([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `[\n  {\n${fields.join(',\n')}\n  }\n]`;
};
