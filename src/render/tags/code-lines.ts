/**
 * The inside of a code block: highlighted lines, some of them marked. In a console session the prompt is seen but is no
 * part of what a reader copies.
 */
import { html, raw, type Html } from '../html.ts';
import type { RenderContext } from '../tag.ts';

const lineOpen = '<span class="line">';
const lineClose = '</span>';
const promptPattern = /^(?:\$|>>>|\.\.\.|PS>) /;
const sessions: ReadonlySet<string> = new Set(['console', 'shellsession', 'terminal', 'pycon']);

export const isSession = (language: string | undefined): boolean => sessions.has(language ?? '');

/** Numbers of lines, from 1. */
export interface LineMarks {
  /** Lines that their author wants to be seen first. */
  readonly marked?: readonly number[];
  /** Lines that a note speaks of. */
  readonly noted?: readonly number[];
}

const paintLine = (line: string, isMarked: boolean, isNoted: boolean): string => {
  if (!(isMarked || isNoted) || !line.startsWith(lineOpen) || !line.endsWith(lineClose)) return line;
  const name = isMarked ? 'mark' : 'span';
  const content = line.slice(lineOpen.length, -lineClose.length);
  return `<${name} class="line${isNoted ? ' noted' : ''}">${content}</${name}>`;
};

/** A line that nothing says anything of needs no element of its own: it is text, a line feed after it. */
export const bareLine = (line: string): string =>
  line.startsWith(lineOpen) && line.endsWith(lineClose) ? line.slice(lineOpen.length, -lineClose.length) : line;

const sessionLine = (line: string, language: string, context: RenderContext): string => {
  const prompt = promptPattern.exec(line)?.[0];
  if (!prompt) return html`<span class="line output">${line}</span>`.html;
  return html`<span class="prompt">${prompt}</span>${context.code(line.slice(prompt.length), language)}`.html;
};

/** The HTML of each line. */
export const codeToLines = (
  code: string,
  language: string | undefined,
  { marked = [], noted = [] }: LineMarks,
  context: RenderContext,
): readonly string[] => {
  const inner = language === 'pycon' ? 'python' : 'bash';
  if (isSession(language)) return code.split('\n').map((line) => sessionLine(line, inner, context));
  const lines = context.code(code, language).html.split('\n');
  if (marked.length + noted.length === 0) return lines;
  const [toMark, toNote] = [new Set(marked), new Set(noted)];
  return lines.map((line, index) => paintLine(line, toMark.has(index + 1), toNote.has(index + 1)));
};

/** Lines as content of `<code>`. Those of numbered code stay elements, which count themselves. */
export const joinLines = (lines: readonly string[], numbered = false): Html =>
  raw((numbered ? lines : lines.map(bareLine)).join('\n'));
