/**
 * A citation in every form that readers may want to paste. Markdown twins end with them, each in a fence; pages copy them
 * from there.
 */
import type { Site } from '../../model/site.ts';
import { fence } from '../markdown.ts';
import { toBibtexCitation } from './bibtex-citation.ts';
import type { CitedWork } from './cited-work.ts';
import { toCslCitation } from './csl-citation.ts';
import { toMarkdownCitation } from './markdown-citation.ts';
import { toPlainCitation } from './plain-citation.ts';

export interface ReadyMade {
  /** The language of its fence; no two share one. */
  readonly form: 'text' | 'markdown' | 'bibtex' | 'json';
  readonly text: string;
}

/** All forms of a citation. */
export const readyMadeCitations = (site: Site, work: CitedWork): readonly ReadyMade[] => [
  { form: 'text', text: toPlainCitation(site, work) },
  { form: 'markdown', text: toMarkdownCitation(work) },
  { form: 'bibtex', text: toBibtexCitation(site, work) },
  { form: 'json', text: toCslCitation(site, work) },
];

/** The same as the end of a Markdown twin. */
export const citationFences = (site: Site, work: CitedWork): string =>
  readyMadeCitations(site, work)
    .map(({ form, text }) => fence(text, form))
    .join('\n\n');
