/**
 * A citation as BibTeX entry (https://www.ctan.org/pkg/bibtex, btxdoc): `misc`, which BibTeX and biblatex both know.
 * Braces count even behind a backslash, so none of a text may stand in a field: commands take their place.
 */
import type { Site } from '../../model/site.ts';
import { wordsOf } from '../../strings.ts';
import type { CitedWork } from './cited-work.ts';

const commands: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '<': String.raw`\textless{}`,
  '>': String.raw`\textgreater{}`,
  '|': String.raw`\textbar{}`,
  '`': String.raw`\textasciigrave{}`,
};

/** Two hyphens and two apostrophes would become a dash and a quotation mark: nothing stands between them, in braces. */
const escapeLatex = (text: string): string =>
  text
    .replaceAll(/[\\{}~^<>|`&%$#_]/g, (character) => commands[character] ?? `\\${character}`)
    .replaceAll(/([-'])(?=\1)/g, '$1{}');

/** An address as it is; what would end its field is percent-encoded. */
const toVerbatim = (url: string): string => url.replaceAll(/[{}\\\s]/g, encodeURIComponent);

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The entry; what the record does not say is left out. Inner braces keep names whole and capitals as they are. */
export const toBibtexCitation = (site: Site, work: CitedWork): string => {
  const { strings } = wordsOf(site);
  const [year = '', month = ''] = work.updated.split('-');
  const note = [
    `${strings['facts.updated']}: ${work.updated}`,
    ...(work.licence ? [`${strings['cite.licence']}: ${work.licence}`] : []),
  ];
  const fields = [
    ['author', work.author && `{{${escapeLatex(work.author)}}}`],
    ['title', `{{${escapeLatex(work.title)}}}`],
    ['howpublished', `{${escapeLatex(work.source)}}`],
    ['year', `{${year}}`],
    ['month', months[Number(month) - 1]],
    ['url', `{${toVerbatim(work.url)}}`],
    ['note', `{${escapeLatex(note.join('; '))}}`],
  ].filter(([, value]) => value);
  return `@misc{${work.key},\n${fields.map(([name, value]) => `  ${name ?? ''} = ${value ?? ''}`).join(',\n')}\n}`;
};
