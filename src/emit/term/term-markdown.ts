/**
 * The Markdown twin of a term: its page as text for people and programs that read Markdown.
 */
import { halves, notesOf, type Half } from '../../model/code-notes.ts';
import type { DiagramTexts, Reference, Term } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import { fill, wordsOf } from '../../strings.ts';
import { termToCitation } from '../citation/citation.ts';
import { citationToMarkdown } from '../citation/citation-markdown.ts';
import { termToWork } from '../citation/cited-work.ts';
import { onwardToMarkdown, wayToMarkdown } from '../learning/learning-markdown.ts';
import { minutesToWords } from '../learning/learning-words.ts';
import { furtherReferrers } from '../link-cards.ts';
import { diagramWords, fence, heading, link, list, pointer, prose, toDocument } from '../markdown.ts';
import { autolink, destination, inlineText, lineText } from '../markdown-text.ts';
import { termPath, toAddress } from '../paths.ts';
import { verdictToWords } from './verdict-words.ts';
import { appliesToWords, durationToWords } from '../words.ts';

/** That a term is no longer recommended, and what to read instead. */
const deprecation = (site: Site, { source, replacedBy }: Term): string => {
  const { strings } = wordsOf(site);
  if (source.status !== 'deprecated') return '';
  return `> ${strings['term.deprecated']}${replacedBy ? ` ${strings['term.replacedBy']} ${link(site, replacedBy)}` : ''}`;
};

const facts = (site: Site, { source, category, readingTime, mentions }: Term): string => {
  const { strings, word } = wordsOf(site);
  const { severity, severity_reason: reason, effort, effort_estimate: estimate, difficulty } = source;
  const contexts = appliesToWords(site, source);
  return list([
    `${strings['facts.category']}: ${inlineText(category.name)}`,
    ...(difficulty ? [`${strings['facts.difficulty']}: ${word('difficulty', difficulty)}`] : []),
    `${strings['facts.severity']}: ${word('severity', severity)}${reason ? ` (${prose(site, reason, mentions)})` : ''}`,
    `${strings['facts.effort']}: ${word('level', effort)}${estimate ? ` (${durationToWords(site, estimate)})` : ''}`,
    ...(source.aliases?.length ? [`${strings['term.aliases']}: ${inlineText(source.aliases.join(', '))}`] : []),
    ...(source.tags?.length ? [`${strings['facts.tags']}: ${inlineText(source.tags.join(', '))}`] : []),
    ...(contexts.length > 0 ? [`${strings['facts.appliesTo']}: ${inlineText(contexts.join(', '))}`] : []),
    `${strings['facts.readingTime']}: ${minutesToWords(site, readingTime)}`,
    `${strings['facts.created']}: ${source.created}`,
    `${strings['facts.updated']}: ${source.updated}`,
  ]);
};

const detection = (site: Site, { source: { detection: found }, mentions }: Term): string =>
  list([
    ...(found?.auto_detectable ? [wordsOf(site).word('detection', found.auto_detectable)] : []),
    ...(found?.hints ?? []).map((hint) => prose(site, hint, mentions)),
    ...(found?.tools ?? []).map(({ name, rules, url }) => {
      const words = [name, ...(rules ?? [])].join(' ');
      return url ? `[${inlineText(words)}](${destination(url)})` : lineText(words);
    }),
  ]);

const agent = (site: Site, { source }: Term): string => {
  const { word } = wordsOf(site);
  return list(
    Object.entries(source.agent ?? {}).map(([key, value]) => {
      const isLevel = ['confidence', 'false_positives', 'fix_effort'].includes(key);
      return `${word('agent', key)}: ${word(isLevel ? 'level' : 'agent', value ?? '')}`;
    }),
  );
};

const taxonomy = ({ source }: Term): string =>
  list([...(source.taxonomy?.cwe ?? []), ...(source.taxonomy?.owasp ?? [])].map(lineText).filter(Boolean));

/** The diagram: what it is of, its source, and what it says in words. */
const diagram = (site: Site, { source }: Term, texts: DiagramTexts): string => {
  if (!source.diagram) return '';
  const parts = [
    lineText(source.diagram.alt ?? ''),
    fence(source.diagram.source, 'mermaid'),
    ...diagramWords(site, texts.get(source.diagram.source)),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
};

/** Both codes, what stands above them, and what was found when they were proven. */
const codes = (site: Site, term: Term): string => {
  const { strings } = wordsOf(site);
  const { source, codeLanguage, codeLabels } = term;
  const code = (label: string, text: string | undefined): string =>
    text ? `### ${inlineText(label)}\n\n${fence(text, codeLanguage ?? '')}` : '';
  const notes = (half: Half): string =>
    list(
      notesOf(source, half).map(
        ({ line, text }) => `${fill(strings['code.noteLine'], { line })} ${prose(site, text, term.mentions)}`,
      ),
    );
  const pair = halves.flatMap((half) => [code(codeLabels[half], source[`${half}_code`]), notes(half)]).filter(Boolean);
  if (pair.length === 0) return '';
  const above = code(strings['verify.preamble'], source.code_verify?.preamble);
  return [...pair, above, inlineText(verdictToWords(site, term) ?? '')].filter(Boolean).join('\n\n');
};

const confusions = (site: Site, term: Term): string =>
  list(
    term.confusions.map(
      ({ other, difference, mentions }) => `${link(site, other)}: ${prose(site, difference, mentions)}`,
    ),
  );

/** The title of a term and its sections, in the order of its page. */
export const termToBlocks = (site: Site, term: Term, texts: DiagramTexts): readonly string[] => {
  const { source } = term;
  const { strings } = wordsOf(site);
  const text = (written = ''): string => prose(site, written, term.mentions);
  const items = (texts: readonly string[] = []): string => list(texts.map(text));
  const links = (references: readonly Reference[]): string =>
    list(
      references.map(
        (reference) => `${link(site, reference)}${reference.short ? `: ${inlineText(reference.short)}` : ''}`,
      ),
    );
  return [
    `# ${inlineText(source.term)}`,
    deprecation(site, term),
    source.short ? `**${text(source.short)}**` : '',
    facts(site, term),
    heading(strings['term.explanation'], text(source.long)),
    heading(strings['term.diagram'], diagram(site, term, texts)),
    heading(strings['term.misconception'], text(source.misconception)),
    heading(strings['term.confused'], confusions(site, term)),
    heading(strings['term.why'], text(source.why_it_matters)),
    heading(strings['term.mistakes'], items(source.common_mistakes)),
    heading(strings['term.whenToUse'], items(source.when_to_use)),
    heading(strings['term.avoidWhen'], items(source.avoid_when)),
    heading(strings['term.code'], codes(site, term)),
    heading(strings['term.quickFix'], text(source.quick_fix)),
    heading(strings['term.detection'], detection(site, term)),
    heading(strings['term.prerequisites'], wayToMarkdown(site, term)),
    heading(strings['learning.next'], onwardToMarkdown(site, term)),
    heading(strings['term.related'], links(term.related)),
    heading(strings['term.problems'], links(term.problems)),
    heading(strings['term.guides'], links(term.guides)),
    heading(strings['term.referredBy'], links(furtherReferrers(term))),
    heading(strings['term.references'], list(source.refs?.map(autolink))),
    heading(strings['term.taxonomy'], taxonomy(term)),
    heading(strings['term.agent'], agent(site, term)),
    heading(strings['term.citation'], citationToMarkdown(site, termToCitation(site, source), termToWork(site, term))),
  ];
};

/** The Markdown twin of a term. */
export const termToMarkdown = (site: Site, term: Term, texts: DiagramTexts): string =>
  toDocument([pointer(site, `${toAddress(site, termPath(site, term.slug))}.json`), ...termToBlocks(site, term, texts)]);
