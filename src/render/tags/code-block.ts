/** A block of code with its title, language and copy button. */
import { html, type Html } from '../html.ts';
import type { Tag } from '../tag.ts';
import { codeLines, isSession } from './code-lines.ts';

export interface CodeBlockProps {
  readonly code: string;
  readonly language?: string;
  readonly languageName?: string;
  readonly title?: string;
  /** Line numbers from 1. */
  readonly marked?: readonly number[];
  readonly numbered?: boolean;
  /** Accessible name, e.g. "sensors.py: Python example". */
  readonly name: string;
  readonly copy: string;
  readonly copied: string;
  /** "bad" or "good" for one half of a pair, with its heading. */
  readonly verdict?: 'bad' | 'good';
  readonly label?: string;
  /** Key of the twin whose text this is. */
  readonly field?: string;
}

const heading = ({ label, title, languageName }: CodeBlockProps): Html =>
  html`${label && html`<span class="verdict">${label}</span>`}${title && html`<span class="code-title">${title}</span>`}<span
      class="language"
      >${languageName}</span
    >`;

export const codeBlock: Tag<CodeBlockProps> = (props, context) => {
  const { code, language, marked = [], numbered, name, copy, copied, verdict, field } = props;
  const kind = isSession(language) ? ' session' : numbered ? ' numbered' : '';
  return html`<figure class="code${kind}"${verdict && html` data-verdict="${verdict}"`}><figcaption>${heading(props)}<copy-button data-copy="${copy}" data-copied="${copied}"></copy-button></figcaption><pre tabindex="0" role="group" aria-label="${name}"><code${
    field && html` data-field="${field}"`
  }>${codeLines(code, language, marked, context)}</code></pre></figure>`;
};
