/**
 * The blocks of a guide that are more than Markdown: code with options, wrong/right pairs, diagrams, remarks, questions.
 * Plain Markdown and MDX guides draw them with the same functions.
 */
import type { Code } from 'mdast';
import { parseFence, type Fence } from './fence.ts';
import { readNotes, type FenceGroup, type NotesDirective } from './fence-notes.ts';
import { asideKinds } from '../schema/guide-blocks.ts';
import type { Html } from './html.ts';
import type { PlacedLinks } from './made-links.ts';
import type { Links, RenderContext } from './tag.ts';
import { codeBlock } from './tags/code-block.ts';
import type { CodeNote } from './tags/code-notes.ts';
import { codePair } from './tags/code-pair.ts';
import { diagram, type DiagramWords } from './tags/diagram.ts';
import { ownValue } from '../schema/own-value.ts';

export type AsideKind = (typeof asideKinds)[number];

/** The words that blocks print; `{title}` and `{language}` stand for what they name. */
export interface GuideWords {
  readonly bad: string;
  readonly good: string;
  readonly asDiff: string;
  readonly differences: string;
  /** E.g. "Line {line}:". */
  readonly noteLine: string;
  readonly code: string;
  readonly titledCode: string;
  readonly diagram: DiagramWords;
  readonly linkTo: string;
  readonly table: string;
  readonly asides: Readonly<Record<AsideKind, string>>;
  /** Language id → name. */
  readonly languages: Readonly<Record<string, string>>;
}

export interface GuideEnvironment {
  readonly words: GuideWords;
  readonly links: Links;
  /** Links made of names, by the places of their texts. */
  readonly placed: PlacedLinks;
  /** Lines of the file above the body, where the whole file is parsed. */
  readonly linesBefore?: number;
  /** Path of the site on its host, with a slash at both ends. */
  readonly base: string;
  readonly context: RenderContext;
}

/** Puts values into a template: `{title}` becomes `values.title`. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => ownValue(values, name) ?? whole);

export const isAsideKind = (name: string): name is AsideKind => (asideKinds as readonly string[]).includes(name);

/** The name of a language; the language itself where there is none. */
const languageName = (language: string, { languages }: GuideWords): string => ownValue(languages, language) ?? language;

const nameOf = ({ language = 'text', title }: Fence, words: GuideWords): string => {
  const values = { language: languageName(language, words), title: title ?? '' };
  return fill(title ? words.titledCode : words.code, values);
};

const languageProps = (fence: Fence, words: GuideWords) =>
  fence.language ? { language: fence.language, languageName: languageName(fence.language, words) } : {};

const sourceToHtml = (code: string, { diagram: { source } }: GuideWords, context: RenderContext): Html =>
  codeBlock({ code, name: source, languageName: 'Mermaid' }, context);

/** Notes below a fence, without those that name no line. */
const notesOf = (node: NotesDirective | undefined, source: string): readonly CodeNote[] =>
  readNotes(node, source).flatMap(({ line, text }) => (line === undefined ? [] : [{ line, text }]));

/** One fence → a figure: a diagram when it is Mermaid, else code. */
const fenceToHtml = (node: Code, notes: readonly CodeNote[], { words, links, context }: GuideEnvironment): Html => {
  const fence = parseFence(node.lang, node.meta);
  if (fence.language === 'mermaid') {
    const shown = fence.source && { shown: sourceToHtml(node.value, words, context) };
    return diagram(
      { source: node.value, words: words.diagram, ...(fence.alt && { alt: fence.alt }), ...shown },
      context,
    );
  }
  const half = fence.half && { verdict: fence.half, label: words[fence.half] };
  const shared = {
    code: node.value,
    name: nameOf(fence, words),
    ...languageProps(fence, words),
    ...half,
  };
  return codeBlock(
    {
      ...shared,
      ...(fence.title && { title: fence.title }),
      marked: fence.marked,
      numbered: fence.numbered,
      notes,
      noteLine: words.noteLine,
      links,
    },
    context,
  );
};

/** Two neighbouring fences → a wrong/right pair. */
const pairToHtml = (
  [first, second]: readonly [Code, Code],
  [badNotes, goodNotes]: readonly [readonly CodeNote[], readonly CodeNote[]],
  { words, links, context }: GuideEnvironment,
): Html => {
  const [bad, good] = [parseFence(first.lang, first.meta), parseFence(second.lang, second.meta)];
  return codePair(
    {
      ...languageProps(bad, words),
      bad: first.value,
      good: second.value,
      badLabel: words.bad,
      goodLabel: words.good,
      badName: `${words.bad}: ${nameOf(bad, words)}`,
      goodName: `${words.good}: ${nameOf(good, words)}`,
      asDiff: words.asDiff,
      diffName: `${words.differences}: ${nameOf({ ...bad, title: undefined }, words)}`,
      badMarked: bad.marked,
      goodMarked: good.marked,
      badNotes,
      goodNotes,
      noteLine: words.noteLine,
      links,
      numbered: bad.numbered || good.numbered,
      ...(bad.title && { badTitle: bad.title }),
      ...(good.title && { goodTitle: good.title }),
    },
    context,
  );
};

/** A fence or a pair with its notes; `source` is the text that it was parsed from. */
export const fencesToHtml = (group: FenceGroup, source: string, environment: GuideEnvironment): Html => {
  const { first, firstNotes, second, secondNotes } = group;
  const notes = notesOf(firstNotes, source);
  return second
    ? pairToHtml([first, second], [notes, notesOf(secondNotes, source)], environment)
    : fenceToHtml(first, notes, environment);
};
