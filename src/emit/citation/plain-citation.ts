/**
 * A citation in a line of plain text, the one that pages show: author, title, source, day, address, licence.
 */
import type { Site } from '../../model/site.ts';
import { fill, wordsOf } from '../../strings.ts';
import type { CitedWork } from './cited-work.ts';

/** A piece of the line; some lead somewhere. */
export interface CitationPart {
  readonly text: string;
  readonly href?: string;
}

const linked = (text: string, href: string | undefined): CitationPart => (href ? { text, href } : { text });

/** A sentence ends once. */
const ended = (text: string): string => (/[.!?…]$/.test(text) ? '' : '.');

/** The line in pieces; what the record does not say is left out. */
export const plainParts = (site: Site, work: CitedWork): readonly CitationPart[] => {
  const title = fill(wordsOf(site).strings['cite.quoted'], { title: work.title });
  const head = work.author ? [linked(work.author, work.authorUrl), { text: ', ' }] : [];
  const tail = work.licence
    ? [{ text: ' ' }, linked(work.licence, work.licenceUrl), { text: ended(work.licence) }]
    : [];
  return [
    ...head,
    { text: `${title}, ${work.source}, ${work.updated}, ` },
    linked(work.url, work.url),
    { text: '.' },
    ...tail,
  ].filter(({ text }) => text !== '');
};

/** The line. */
export const toPlainCitation = (site: Site, work: CitedWork): string =>
  plainParts(site, work)
    .map(({ text }) => text)
    .join('');
