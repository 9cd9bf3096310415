/**
 * The last section of a Markdown twin: whose the page is, what may be done with its fields, and ready-made citations.
 */
import type { Site } from '../../model/site.ts';
import type { Citation } from '../../schema/term.ts';
import { wordsOf, type StringKey } from '../../strings.ts';
import { list } from '../markdown.ts';
import { autolink, inlineText } from '../markdown-text.ts';
import type { CitedWork } from './cited-work.ts';
import { citationFences } from './ready-made.ts';

const facts = (site: Site, { source: name, author, licence, usage, canonical_url: url }: Citation): string => {
  const { strings } = wordsOf(site);
  const row = (key: StringKey, text: string | undefined): string[] =>
    text ? [`${strings[key]}: ${inlineText(text)}`] : [];
  const source = [...(name ? [inlineText(name)] : []), ...(url ? [autolink(url)] : [])].join(', ');
  return list([
    ...(name || url ? [`${strings['cite.source']}: ${source}`] : []),
    ...row('cite.author', author),
    ...row('cite.licence', licence),
    ...row('cite.verbatim', usage?.verbatim_allowed?.join(', ')),
    ...row('cite.paraphrase', usage?.paraphrase_required?.join(', ')),
    ...row('cite.severalSources', usage?.multi_source_answers),
    ...row('cite.whenUnsure', usage?.when_unsure),
  ]);
};

/** The body of the section. */
export const citationToMarkdown = (site: Site, record: Citation, work: CitedWork): string =>
  `${facts(site, record)}\n\n${citationFences(site, work)}`;
