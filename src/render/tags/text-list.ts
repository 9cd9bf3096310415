/** Statements of an outline, two spaces of indentation a level, as nested lists. */
import { html, type Html } from '../html.ts';

interface Statement {
  readonly text: string;
  readonly inner: readonly Statement[];
}

const depthOf = (line: string): number => line.length - line.trimStart().length;

/** A statement holds the deeper ones that follow it. */
const toStatements = (lines: readonly string[]): readonly Statement[] => {
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  const next = rest.findIndex((line) => depthOf(line) <= depthOf(first));
  const end = next < 0 ? rest.length : next;
  return [{ text: first.trim(), inner: toStatements(rest.slice(0, end)) }, ...toStatements(rest.slice(end))];
};

const toList = (statements: readonly Statement[]): Html | undefined =>
  statements.length === 0
    ? undefined
    : html`<ul>
        ${statements.map(({ text, inner }) => html`<li>${text}${toList(inner)}</li>`)}
      </ul>`;

/** A nested `<ul>`; undefined for an empty text. */
export const textList = (text: string): Html | undefined =>
  toList(toStatements(text.split('\n').filter((line) => line.trim() !== '')));
