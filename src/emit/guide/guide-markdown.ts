/**
 * The Markdown twin of a guide: its body as written, with links for `[[slug]]` and term cards, and what every diagram shows
 * below it, in words.
 */
import type { DiagramTexts, Guide } from '../../model/glossary.ts';
import { toPlainText } from '../../model/plain-text.ts';
import type { Site } from '../../model/site.ts';
import { wordsOf } from '../../strings.ts';
import { pageCitation } from '../citation/citation.ts';
import { citationToMarkdown } from '../citation/citation-markdown.ts';
import { guideToWork } from '../citation/cited-work.ts';
import { diagramWords, heading, link, list, outsideCode, pointer, resolveMentions, toDocument } from '../markdown.ts';
import { autolink, inlineText, lineText } from '../markdown-text.ts';
import { minutesToWords } from '../learning/learning-words.ts';
import { guidePath, toAddress } from '../paths.ts';

/** What stands before a closing fence: the indentation of a list, the sign of a quotation. */
const margin = /^[\s>]*/;

/** Puts the words of each diagram below its fence; `body` has the lines of the guide's body. */
const withDiagramWords = (site: Site, body: string, guide: Guide, texts: DiagramTexts): string => {
  const lines = body.split('\n');
  for (const { source, alt = '', line } of guide.outline.diagrams.toReversed()) {
    const close = line - guide.linesBefore - 1 + source.split('\n').length;
    const before = margin.exec(lines[close] ?? '')?.[0] ?? '';
    const told = [...(alt === '' ? [] : [lineText(alt)]), ...diagramWords(site, texts.get(source))];
    const words = told.flatMap((part) => ['', ...part.split('\n')]);
    // A line right below a list would become part of its last item.
    const after = words.length > 0 && lines[close + 1]?.trim() !== '' ? [''] : [];
    lines.splice(close + 1, 0, ...[...words, ...after].map((text) => `${before}${text}`.trimEnd()));
  }
  return lines.join('\n');
};

/** A card of a term in an MDX guide. */
const card = /^([ \t]*)<TermCard\s+slug=(["'])([a-z0-9_-]+)\2\s*\/>[ \t]*$/gm;

/** A link and the definition for each card of a term. */
const withCards = (site: Site, { format, body, mentions }: Guide): string =>
  format === 'md'
    ? body
    : outsideCode(body, (part) =>
        part.replaceAll(card, (whole, before: string, _, slug: string) => {
          const term = mentions.get(slug);
          if (!term) return whole;
          const short = inlineText(toPlainText(term.short));
          return `${before}${link(site, term)}${short ? `: ${short}` : ''}`;
        }),
      );

/** What a guide says of itself, a fact a line. */
const facts = (site: Site, { source, category, readingTime }: Guide): string => {
  const { strings, word } = wordsOf(site);
  return list([
    ...(category ? [`${strings['facts.category']}: ${inlineText(category.name)}`] : []),
    ...(source.difficulty ? [`${strings['facts.difficulty']}: ${word('difficulty', source.difficulty)}`] : []),
    ...(source.tags?.length ? [`${strings['facts.tags']}: ${inlineText(source.tags.join(', '))}`] : []),
    `${strings['facts.readingTime']}: ${minutesToWords(site, readingTime)}`,
    `${strings['facts.created']}: ${source.created}`,
    `${strings['facts.updated']}: ${source.updated}`,
  ]);
};

/** The title of a guide, its text and what stands below it. */
export const guideToBlocks = (site: Site, guide: Guide, texts: DiagramTexts): readonly string[] => {
  const { strings } = wordsOf(site);
  const path = guidePath(site, guide.slug);
  const seeAlso = guide.seeAlso.map(
    (reference) => `${link(site, reference)}${reference.note ? `: ${inlineText(reference.note)}` : ''}`,
  );
  return [
    `# ${inlineText(guide.source.title)}`,
    lineText(guide.source.description),
    facts(site, guide),
    withDiagramWords(site, resolveMentions(site, withCards(site, guide), guide.mentions), guide, texts).trim(),
    heading(strings['guide.seeAlso'], list(seeAlso)),
    heading(strings['guide.references'], list(guide.source.refs?.map(autolink))),
    heading(strings['term.citation'], citationToMarkdown(site, pageCitation(site, path), guideToWork(site, guide))),
  ];
};

/** The Markdown twin of a guide. */
export const guideToMarkdown = (site: Site, guide: Guide, texts: DiagramTexts): string =>
  toDocument([
    pointer(site, `${toAddress(site, guidePath(site, guide.slug))}.json`),
    ...guideToBlocks(site, guide, texts),
  ]);
