/**
 * A note on a code speaks of a line that is there and says something, and of each line there is one note.
 */
import { halves, type Half } from '../code-notes.ts';
import type { GuideFile, TermFile } from '../content-file.ts';
import type { GuideNote } from '../../schema/outline.ts';
import { errorAt, type Check } from '../check.ts';
import type { Issue } from '../../schema/issue.ts';

const rule = 'code-note';

const recount = 'Lines are counted from 1; did the code change since?';

type Fault = readonly [message: string, hint: string];

/** What is wrong with a note on this line of `name`, and how to mend it. */
const faultOf = (line: number, name: string, lines: readonly string[], isKnown: boolean): Fault | undefined => {
  if (line < 1 || line > lines.length)
    return [`Unexpected line ${line}, expected 1 to ${lines.length}: ${name} has no other.`, recount];
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
    const fault = faultOf(line, `"${half}_code"`, lines, seen.has(line));
    seen.add(line);
    return fault ? [errorAt(document, ['code_notes', half, index, 'line'], rule, ...fault)] : [];
  });
};

const faultInGuide = ({ noted, code, isSecond }: GuideNote): Fault | undefined => {
  if (code === undefined)
    return ['Unexpected notes, expected a fence right above them.', 'Put ":::notes" below the code that it speaks of.'];
  if (noted === undefined)
    return ['Unexpected note without a line, expected one that begins with a number.', 'Write for example "- 3: Why."'];
  return faultOf(noted, 'the code', code.split('\n'), isSecond);
};

const checkGuide = ({ document, outline }: GuideFile): readonly Issue[] =>
  outline.notes.flatMap((note) => {
    const fault = faultInGuide(note);
    const { line, column } = note;
    return fault ? [{ ...errorAt(document, [], rule, ...fault), line, column, pointer: '' }] : [];
  });

export const codeNote: Check = ({ terms, guides }) => [
  ...terms.flatMap((file) => halves.flatMap((half) => checkHalf(file, half))),
  ...guides.flatMap(checkGuide),
];
