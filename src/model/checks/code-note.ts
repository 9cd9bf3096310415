/**
 * A note on a code speaks of a line that is there and says something, and of each line there is one note.
 */
import { halves, type Half } from '../code-notes.ts';
import type { TermFile } from '../content-file.ts';
import { errorAt, type Check } from '../check.ts';
import type { Issue } from '../../schema/issue.ts';

const rule = 'code-note';

const recount = 'Lines are counted from 1; did the code change since?';

/** What is wrong with a note on this line, and how to mend it. */
const faultOf = (
  line: number,
  half: Half,
  lines: readonly string[],
  isKnown: boolean,
): readonly [message: string, hint: string] | undefined => {
  if (line > lines.length)
    return [`Unexpected line ${line}, expected ${lines.length} at most: "${half}_code" ends there.`, recount];
  if (lines[line - 1]?.trim() === '')
    return [`Unexpected note on line ${line}, which is empty, expected a line that says something.`, recount];
  return isKnown
    ? [`Unexpected second note on line ${line}, expected one a line.`, 'Put both into one note.']
    : undefined;
};

const checkHalf = ({ source, document }: TermFile, half: Half): readonly Issue[] => {
  const notes = source.code_notes?.[half] ?? [];
  const code = source[`${half}_code`];
  if (notes.length > 0 && !code) {
    const message = `Unexpected notes on a code that is not there, expected "${half}_code".`;
    return [errorAt(document, ['code_notes', half], rule, message, 'Add the code, or remove its notes.')];
  }
  const lines = (code ?? '').split('\n');
  const seen = new Set<number>();
  return notes.flatMap(({ line }, index) => {
    const fault = faultOf(line, half, lines, seen.has(line));
    seen.add(line);
    return fault ? [errorAt(document, ['code_notes', half, index, 'line'], rule, ...fault)] : [];
  });
};

export const codeNote: Check = ({ terms }) => terms.flatMap((file) => halves.flatMap((half) => checkHalf(file, half)));
