/**
 * `llms.txt` and one index for each category: links to the Markdown twins with a sentence on each, and how to find a term
 * without reading them. Small glossaries have all in the first; in large ones it leads to the others.
 */
import { toPlainText } from '../../model/plain-text.ts';
import type { Glossary, Guide, Term } from '../../model/glossary.ts';
import { rightsOf, rightsOfSite } from '../../model/rights.ts';
import type { Site } from '../../model/site.ts';
import { guidePath, llmsPath, llmsPartPath, termPath, toAddress } from '../paths.ts';
import { agentNotes } from './agent-notes.ts';
import { linkWords } from './link-words.ts';
import { cutLines, llmsToText, longestIndex, type LlmsSection } from './llms-file.ts';

export interface TextFile {
  /** Below the base. */
  readonly path: string;
  readonly text: string;
}

/** What is left of an index beside its head. */
const room = longestIndex - 6_000;

const entry = (title: string, address: string, note: string): string =>
  `- [${linkWords(title)}](${address})${note === '' ? '' : `: ${linkWords(note, 300)}`}`;

const toTermLine = ({ site, bySlug }: Glossary, { slug, source }: Term): string => {
  const titleOf = (other: string): string | undefined => bySlug.get(other)?.source.term;
  const note = rightsOf(site, source).allows('short') ? toPlainText(source.short, titleOf) : '';
  return entry(source.term, `${toAddress(site, termPath(site, slug))}.md`, note);
};

const toGuideLine = (site: Site, { slug, source }: Guide): string =>
  entry(
    source.title,
    `${toAddress(site, guidePath(site, slug))}.md`,
    rightsOfSite(site).allows('description') ? source.description : '',
  );

/** Pages that one index lists. */
interface Group extends LlmsSection {
  /** Part of its path. */
  readonly id: string;
  readonly summary: string;
  /** "12 terms" */
  readonly size: string;
}

const countOf = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const toGroups = (glossary: Glossary): readonly Group[] => {
  const { site, categories, guides } = glossary;
  const ofTerms = categories.map(({ category, terms }) => ({
    id: `category/${category.path}`,
    title: linkWords(category.name),
    summary: linkWords(category.description, 1_000) || `${linkWords(category.name)} in ${linkWords(site.title)}.`,
    size: countOf(terms.length, 'term'),
    lines: terms.map((term) => toTermLine(glossary, term)),
  }));
  if (guides.length === 0) return ofTerms;
  const lines = guides.map((guide) => toGuideLine(site, guide));
  const summary = `Longer reads of ${linkWords(site.title)} that put the terms to work.`;
  return [...ofTerms, { id: 'guides', title: 'Guides', summary, size: countOf(guides.length, 'guide'), lines }];
};

interface GroupFiles {
  readonly files: readonly TextFile[];
  /** Links to them, for the first index. */
  readonly links: readonly string[];
}

/** The files of a group: one, or several where it is too long for one. */
const toFiles = (site: Site, { id, title, summary, size, lines }: Group): GroupFiles => {
  const parts = cutLines(lines, room);
  const notes = [`The whole site: [llms.txt](${site.url}/${llmsPath}).`];
  const files = parts.map((part, index) => {
    const name = parts.length > 1 ? `${title}, part ${index + 1} of ${parts.length}` : title;
    const sections = [{ title: id === 'guides' ? 'Guides' : 'Terms', lines: part }];
    const path = llmsPartPath(id, index + 1);
    return { path, name, text: llmsToText({ title: name, summary, notes, sections }) };
  });
  const links = files.map(
    ({ path, name }, index) => `- [${name}](${site.url}/${path})${index === 0 ? `: ${size}` : ''}`,
  );
  return { files: files.map(({ path, text }) => ({ path, text })), links };
};

/** Links to indexes; when they are too many for one index, links to indexes of them. */
const toLinks = (site: Site, links: readonly string[]): GroupFiles => {
  if (links.join('\n').length <= room) return { files: [], links };
  const group = { id: 'indexes', title: 'Indexes', summary: 'Indexes by category.', size: `${links.length} indexes` };
  return toFiles(site, { ...group, lines: links });
};

/** All indexes, the first one first. */
export const buildLlmsFiles = (glossary: Glossary): readonly TextFile[] => {
  const { site } = glossary;
  const groups = toGroups(glossary);
  const parts = groups.map((group) => toFiles(site, group));
  const whole = groups.reduce((sum, { title, lines }) => sum + title.length + lines.join('\n').length, 0);
  const indexes = toLinks(
    site,
    parts.flatMap(({ links }) => links),
  );
  const byCategory: LlmsSection = { title: 'Indexes by category', lines: indexes.links };
  const sections = groups.map(({ title, lines }) => ({ title, lines }));
  const isWhole = whole + indexes.links.join('\n').length + 100 * groups.length <= room;
  const text = llmsToText({
    title: linkWords(site.title),
    summary: linkWords(site.description || site.tagline, 1_000) || `The glossary ${linkWords(site.title)}.`,
    notes: agentNotes(glossary),
    sections: groups.length === 0 ? [] : isWhole ? [...sections, byCategory] : [byCategory],
  });
  return [{ path: llmsPath, text }, ...parts.flatMap(({ files }) => files), ...indexes.files];
};
