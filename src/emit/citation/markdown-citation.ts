/**
 * A citation as a line of Markdown (https://spec.commonmark.org/0.31.2/): the title is the link.
 */
import type { CitedWork } from './cited-work.ts';

/** Text that means itself. */
const escapeMarkdown = (text: string): string => text.replaceAll(/[\\`*_[\]<>~|$]|&(?=#?\w+;)/g, String.raw`\$&`);

/** A line that begins no heading, list or fence. */
const escapeStart = (line: string): string =>
  line.replace(/^[#+=-]/, String.raw`\$&`).replace(/^(\d{1,9})(?=[.)])/, '$1\\');

/** An address between angle brackets, which nothing in it can close. */
const destination = (url: string): string => `<${url.replaceAll(/[<>\\\s]/g, encodeURIComponent)}>`;

const linked = (text: string, url: string | undefined): string => (url ? `[${text}](${destination(url)})` : text);

/** The line; what the record does not say is left out. */
export const toMarkdownCitation = (work: CitedWork): string => {
  const parts = [
    work.author && linked(escapeMarkdown(work.author), work.authorUrl),
    linked(escapeMarkdown(work.title), work.url),
    escapeMarkdown(work.source),
    work.updated,
    work.licence && linked(escapeMarkdown(work.licence), work.licenceUrl),
  ];
  return escapeStart(parts.filter(Boolean).join(', '));
};
