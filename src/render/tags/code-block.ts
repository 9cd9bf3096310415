/** A block of code with its title, language and copy button. */
import { commentSign } from '../comment-signs.ts';
import { html, type Html } from '../html.ts';
import type { Links, Tag } from '../tag.ts';
import { codeToLines, isSession, joinLines } from './code-lines.ts';
import { codeNotes, nameNotes, type CodeNote } from './code-notes.ts';

/** What stands around the lines of a code. */
export interface CodeFrame {
  readonly language?: string;
  readonly languageName?: string;
  readonly title?: string;
  readonly numbered?: boolean;
  /** Accessible name, e.g. "sensors.py: Python example". */
  readonly name: string;
  /** "bad" or "good" for one half of a pair, with its heading. */
  readonly verdict?: 'bad' | 'good';
  readonly label?: string;
  /** Key of the twin whose text this is. */
  readonly field?: string;
}

export interface CodeBlockProps extends CodeFrame {
  readonly code: string;
  /** Line numbers from 1. */
  readonly marked?: readonly number[];
  readonly notes?: readonly CodeNote[];
  /** What stands before a note: "Line {line}:". */
  readonly noteLine?: string;
  /** Targets of `[[slug]]` links in notes. */
  readonly links?: Links;
}

const heading = ({ label, title, languageName }: CodeFrame, { legend }: CodeContent): Html =>
  html`${legend}${label && html`<span class="verdict">${label}</span>`}${title && html`<span class="code-title">${title}</span>`}<span class="language">${languageName}</span>`;

/** What a figure holds: HTML that was printed before. */
export interface CodeContent {
  readonly lines: Html;
  /** Stands in place of label and title. */
  readonly legend?: Html;
  readonly below?: Html | undefined;
}

const kindOf = ({ language, numbered }: CodeFrame, { legend }: CodeContent): string =>
  isSession(language) ? ' session' : legend ? ' diff' : numbered ? ' numbered' : '';

/** A figure around highlighted lines. That of bad code knows how its language writes a comment: it is copied with one. */
export const codeFigure = (frame: CodeFrame, content: CodeContent): Html => {
  const { language, name, verdict, field } = frame;
  const sign = verdict === 'bad' && commentSign(language);
  return html`<figure class="code${kindOf(frame, content)}"${verdict && html` data-verdict="${verdict}"`}${
    sign && html` data-comment="${sign}"`
  }><figcaption>${heading(frame, content)}<copy-button></copy-button></figcaption><pre tabindex="0" role="group" aria-label="${name}"><code${
    field && html` data-field="${field}"`
  }>${content.lines}</code></pre>${content.below}</figure>`;
};

export const codeBlock: Tag<CodeBlockProps> = (props, context) => {
  const { code, marked = [], notes = [], noteLine, links, ...frame } = props;
  const noted = notes.map(({ line }) => line);
  const isNumbered = notes.length > 0 || Boolean(frame.numbered);
  return codeFigure(
    { ...frame, numbered: isNumbered },
    {
      lines: joinLines(codeToLines(code, frame.language, { marked, noted }, context), isNumbered),
      below: codeNotes({ notes: nameNotes(notes, noteLine), links }, context),
    },
  );
};
