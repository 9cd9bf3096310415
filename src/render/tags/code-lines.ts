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

const markLine = (line: string): string =>
  line.startsWith(lineOpen) && line.endsWith(lineClose)
    ? `<mark class="line">${line.slice(lineOpen.length, -lineClose.length)}</mark>`
    : line;

const sessionLine = (line: string, language: string, context: RenderContext): Html => {
  const prompt = promptPattern.exec(line)?.[0];
  if (!prompt) return html`<span class="line output">${line}</span>`;
  return html`<span class="prompt">${prompt}</span>${context.code(line.slice(prompt.length), language)}`;
};

const sessionLines = (code: string, language: string | undefined, context: RenderContext): Html => {
  const inner = language === 'pycon' ? 'python' : 'bash';
  return raw(
    code
      .split('\n')
      .map((line) => sessionLine(line, inner, context).html)
      .join('\n'),
  );
};

/** Content of `<code>`; `marked` holds line numbers from 1. */
export const codeLines = (
  code: string,
  language: string | undefined,
  marked: readonly number[],
  context: RenderContext,
): Html => {
  if (isSession(language)) return sessionLines(code, language, context);
  const lines = context.code(code, language);
  if (marked.length === 0) return lines;
  const wanted = new Set(marked);
  const marks = lines.html.split('\n').map((line, index) => (wanted.has(index + 1) ? markLine(line) : line));
  return raw(marks.join('\n'));
};
