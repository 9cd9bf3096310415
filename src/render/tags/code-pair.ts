/** What to avoid and what to prefer, side by side where there is room, or as one listing. One half may be missing. */
import { diffCode } from '../code-diff.ts';
import { html, raw, type Html } from '../html.ts';
import type { Links, RenderContext, Tag } from '../tag.ts';
import { codeBlock, codeFigure } from './code-block.ts';
import { codeToLines, isSession, joinLines } from './code-lines.ts';
import { codeNotes, nameNotes, type CodeNote } from './code-notes.ts';
import { printRuns } from './code-runs.ts';

/** Words on the codes together; without them there is no listing of both. */
export interface DiffWords {
  /** What the switch to the listing says. */
  readonly asDiff: string;
  /** Accessible name of the listing, e.g. "Differences: Python example". */
  readonly diffName: string;
}

export interface CodePairProps extends Partial<DiffWords> {
  readonly language?: string;
  readonly languageName?: string;
  readonly bad?: string;
  readonly good?: string;
  readonly badLabel: string;
  readonly goodLabel: string;
  /** Accessible names, e.g. "Avoid: Python example". */
  readonly badName: string;
  readonly goodName: string;
  readonly badTitle?: string;
  readonly goodTitle?: string;
  readonly badMarked?: readonly number[];
  readonly goodMarked?: readonly number[];
  readonly badNotes?: readonly CodeNote[];
  readonly goodNotes?: readonly CodeNote[];
  /** What stands before a note, with a place for the number: "Line {line}:". */
  readonly noteLine?: string;
  /** Targets of `[[slug]]` links in notes. */
  readonly links?: Links;
  readonly numbered?: boolean;
  /** What was found when both were proven. */
  readonly verdict?: string;
  /** Code above both that is shown on request, and what to call it. */
  readonly preamble?: string;
  readonly preambleLabel?: string;
  /** True on the page of a term, whose twin has the fields bad_code and good_code. */
  readonly record?: boolean;
}

type Side = 'bad' | 'good';

const linesOf = (props: CodePairProps, side: Side, context: RenderContext): readonly string[] => {
  const marked = props[`${side}Marked`] ?? [];
  const noted = (props[`${side}Notes`] ?? []).map(({ line }) => line);
  return codeToLines(props[side] ?? '', props.language, { marked, noted }, context);
};

/** Notes name lines by their numbers. */
const isNumbered = ({ numbered = false, badNotes = [], goodNotes = [] }: CodePairProps): boolean =>
  numbered || badNotes.length + goodNotes.length > 0;

/** Props of a figure that both halves and the listing share. */
const frameOf = (props: CodePairProps) => ({
  ...(props.language && { language: props.language }),
  ...(props.languageName && { languageName: props.languageName }),
  numbered: isNumbered(props),
});

const half = (props: CodePairProps, side: Side, lines: Html, context: RenderContext): Html | undefined => {
  if (!props[side]) return undefined;
  const { record, links, noteLine } = props;
  const title = props[`${side}Title`];
  const notes = nameNotes(props[`${side}Notes`], noteLine);
  const frame = {
    ...frameOf(props),
    verdict: side,
    label: props[`${side}Label`],
    name: props[`${side}Name`],
    ...(title && { title }),
    ...(record && { field: `${side}_code` }),
  };
  const below = codeNotes({ notes, links, field: record ? `code_notes.${side}` : undefined }, context);
  return codeFigure(frame, { lines, below });
};

/** Both halves in one listing. */
const listing = (props: CodePairProps, name: string, lines: Html, context: RenderContext): Html => {
  const { badLabel, goodLabel, badNotes, goodNotes, noteLine = '', links } = props;
  const notes = [
    ...nameNotes(badNotes, `${badLabel} · ${noteLine}`),
    ...nameNotes(goodNotes, `${goodLabel} · ${noteLine}`),
  ];
  return codeFigure(
    { ...frameOf(props), name },
    {
      lines,
      legend: html`<del>${badLabel}</del><ins>${goodLabel}</ins>`,
      below: codeNotes({ notes, links }, context),
    },
  );
};

/** Longest line of both, up to which two halves fit side by side on a common screen. */
const narrow = 54;

const isNarrow = ({ bad = '', good = '' }: CodePairProps): boolean =>
  `${bad}\n${good}`.split('\n').every((line) => line.length <= narrow);

const halves = (props: CodePairProps, bad: Html, good: Html, context: RenderContext): Html =>
  html`<div class="code-halves"${isNarrow(props) && raw(' data-narrow')}>${half(props, 'bad', bad, context)}${half(props, 'good', good, context)}</div>`;

/** The halves with what differs marked, and a switch to one listing of both; a style sheet shows the one or the other. */
const comparedCodes = (props: CodePairProps, context: RenderContext): Html => {
  const { bad, good, asDiff, diffName, language } = props;
  const [badLines, goodLines] = [linesOf(props, 'bad', context), linesOf(props, 'good', context)];
  const runs = bad && good && asDiff && diffName && !isSession(language) ? diffCode(bad, good) : undefined;
  const numbered = isNumbered(props);
  if (!runs) return halves(props, joinLines(badLines, numbered), joinLines(goodLines, numbered), context);
  const printed = printRuns(runs, badLines, goodLines, numbered);
  return html`<label><input type="checkbox"> ${asDiff}</label>${halves(props, printed.bad, printed.good, context)}${listing(props, diffName ?? '', printed.both, context)}`;
};

const leftOut = (props: CodePairProps, context: RenderContext): Html | undefined => {
  const { preamble, preambleLabel: name, language, languageName } = props;
  if (!preamble || !name) return undefined;
  const block = {
    code: preamble,
    name,
    ...(language && { language }),
    ...(languageName && { languageName }),
  };
  return html`<details class="left-out"><summary>${name}</summary>${codeBlock({ ...block, field: 'code_verify.preamble' }, context)}</details>`;
};

const verdictLine = ({ verdict }: CodePairProps): Html | undefined =>
  verdict ? html`<p class="proof" data-field="code_verify">${verdict}</p>` : undefined;

export const codePair: Tag<CodePairProps> = (props, context) =>
  html`<div class="code-pair">${comparedCodes(props, context)}${leftOut(props, context)}${verdictLine(props)}</div>`;
