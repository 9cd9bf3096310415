/** What to avoid and what to prefer, side by side where there is room. One half may be missing. */
import { html, raw, type Html } from '../html.ts';
import type { RenderContext, Tag } from '../tag.ts';
import { codeBlock } from './code-block.ts';

export interface CodePairProps {
  readonly language?: string;
  readonly languageName?: string;
  readonly bad?: string;
  readonly good?: string;
  readonly badLabel: string;
  readonly goodLabel: string;
  /** Accessible names, e.g. "Avoid: Python example". */
  readonly badName: string;
  readonly goodName: string;
  readonly copy: string;
  readonly copied: string;
  readonly badTitle?: string;
  readonly goodTitle?: string;
  readonly badMarked?: readonly number[];
  readonly goodMarked?: readonly number[];
  readonly numbered?: boolean;
  /** What was found when both were proven. */
  readonly verdict?: string;
  /** Code above both that is shown on request, and what to call it. */
  readonly preamble?: string;
  readonly preambleLabel?: string;
  /** True on the page of a term, whose twin has the fields bad_code and good_code. */
  readonly record?: boolean;
}

const half = (props: CodePairProps, verdict: 'bad' | 'good', context: RenderContext): Html | undefined => {
  const code = props[verdict];
  if (!code) return undefined;
  const { language, languageName, copy, copied, numbered, record } = props;
  const title = props[`${verdict}Title`];
  const marked = props[`${verdict}Marked`];
  return codeBlock(
    {
      code,
      verdict,
      copy,
      copied,
      label: props[`${verdict}Label`],
      name: props[`${verdict}Name`],
      ...(language && { language }),
      ...(languageName && { languageName }),
      ...(title && { title }),
      ...(marked && { marked }),
      ...(numbered && { numbered }),
      ...(record && { field: `${verdict}_code` }),
    },
    context,
  );
};

/** Longest line of both, up to which two halves fit side by side on a common screen. */
const narrow = 54;

const isNarrow = ({ bad = '', good = '' }: CodePairProps): boolean =>
  `${bad}\n${good}`.split('\n').every((line) => line.length <= narrow);

const leftOut = (props: CodePairProps, context: RenderContext): Html | undefined => {
  const { preamble, preambleLabel: name, language, languageName, copy, copied } = props;
  if (!preamble || !name) return undefined;
  const block = {
    code: preamble,
    name,
    copy,
    copied,
    ...(language && { language }),
    ...(languageName && { languageName }),
  };
  return html`<details class="left-out"><summary>${name}</summary>${codeBlock({ ...block, field: 'code_verify.preamble' }, context)}</details>`;
};

const verdictLine = ({ verdict }: CodePairProps): Html | undefined =>
  verdict ? html`<p class="proof" data-field="code_verify">${verdict}</p>` : undefined;

export const codePair: Tag<CodePairProps> = (props, context) =>
  html`<div class="code-pair"><div class="code-halves"${isNarrow(props) && raw(' data-narrow')}>${half(props, 'bad', context)}${half(props, 'good', context)}</div>${leftOut(props, context)}${verdictLine(props)}</div>`;
