/** What the author has to say of single lines of a code: a list below it that names each line. */
import { html, type Html } from '../html.ts';
import type { Links, RenderContext } from '../tag.ts';

export interface CodeNote {
  /** Number of the line in its code, from 1. */
  readonly line: number;
  readonly text: string;
  /** What stands before the text, e.g. "Line 4:". */
  readonly name: string;
}

export interface NoteList {
  readonly notes: readonly CodeNote[];
  readonly links?: Links;
  /** Key of the twin whose text this is. */
  readonly field?: string;
}

/** The list; nothing without notes. */
export const codeNotes = ({ notes, links, field }: NoteList, context: RenderContext): Html | undefined =>
  notes.length === 0
    ? undefined
    : html`<ul class="code-notes"${field && html` data-field="${field}"`}>${notes.map(
        ({ name, text }) => html`<li><b>${name}</b> ${context.inline(text, links)}</li>`,
      )}</ul>`;
