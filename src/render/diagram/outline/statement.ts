/** What an outline is made of: short statements, some of which hold others. */

export interface Statement {
  /** One line of plain words; empty to show only what it holds. */
  readonly text: string;
  readonly inner: readonly Statement[];
}

/** Lines after which an outline only counts what is left. */
const MAX_LINES = 200;

export const say = (text: string, inner: readonly Statement[] = []): Statement => ({ text, inner });

export const sayEach = (texts: readonly string[]): readonly Statement[] => texts.map((text) => say(text));

/** `name: value`, or the one that is not empty. */
export const pair = (name: string, value: string): string => [name, value].filter((part) => part !== '').join(': ');

/** A name inside of a statement: between quotation marks where it could be taken for the statement's own signs. */
export const quoted = (name: string): string => (/: |[←→↔—]/.test(name) ? `“${name}”` : name);

/** The parts that are not empty, with commas between them. */
export const commas = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** `text (one, two)`; no brackets without a part. */
export const withRemarks = (text: string, ...remarks: readonly string[]): string => {
  const inside = commas(...remarks);
  return inside === '' ? text : `${text} (${inside})`;
};

/** Words in a row: "A", "A and B", "A, B and C". */
export const inARow = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** One statement a line, two spaces of indentation a level. */
export const statementsToText = (statements: readonly Statement[]): string => {
  const lines = toLines(statements, '');
  if (lines.length <= MAX_LINES) return lines.join('\n');
  return [...lines.slice(0, MAX_LINES), `… and ${lines.length - MAX_LINES} more`].join('\n');
};

const toLines = (statements: readonly Statement[], indent: string): readonly string[] =>
  statements.flatMap(({ text, inner }) => {
    const line = text.replace(/\s+/g, ' ').trim();
    return line === '' ? toLines(inner, indent) : [`${indent}${line}`, ...toLines(inner, `${indent}  `)];
  });
