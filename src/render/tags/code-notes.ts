/** What the author has to say of single lines of a code: a list below it that names each line. */
import { html, type Html } from '../html.ts';
import type { Links, RenderContext } from '../tag.ts';

export interface CodeNote {
  /** Number of the line in its code, from 1. */
  readonly line: number;
  /** Inline Markdown. */
  readonly text: string;
}

/** A note, and what stands before it, e.g. "Line 4:". */
export interface NamedNote {
  readonly name: string;
  readonly text: string;
}

export interface NoteList {
  readonly notes: readonly NamedNote[];
  readonly links?: Links | undefined;
  /** Key of the twin whose text this is. */
  readonly field?: string | undefined;
}

/** Notes with the names of their lines; `template` is e.g. "Line {line}:". */
export const nameNotes = (notes: readonly CodeNote[] = [], template = '{line}'): readonly NamedNote[] =>
  notes.map(({ line, text }) => ({ name: template.replace(/\{line\}(?!.*\{line\})/, () => String(line)), text }));

/** The list; nothing without notes. */
export const codeNotes = ({ notes, links, field }: NoteList, context: RenderContext): Html | undefined =>
  notes.length === 0
    ? undefined
    : html`<ul class="code-notes"${field && html` data-field="${field}"`}>${notes.map(
        ({ name, text }) => html`<li><b>${name}</b> ${context.inline(text, links)}</li>`,
      )}</ul>`;
