/**
 * The verdict on a pair, and how it is recorded in the file of its term: in the file's own formatting, after what the
 * author declared.
 */
import { applyEdits, findNodeAtLocation, modify, parseTree, type FormattingOptions } from 'jsonc-parser';
import type { CodeVerify } from '../schema/code-verify.ts';
import type { Tool } from './example.ts';

export interface Verdict extends Tool {
  readonly bad?: NonNullable<CodeVerify['bad']>;
  readonly good?: NonNullable<CodeVerify['good']>;
}

/** White space before the first field of a file, e.g. four spaces. */
const formattingOf = (text: string): FormattingOptions => {
  const indent = /^[{\s]*?\n([ \t]+)"/.exec(text)?.[1] ?? '    ';
  return {
    insertSpaces: !indent.includes('\t'),
    tabSize: indent.includes('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
};

/** Published order of the fields that are written. */
const written = ['tool', 'version', 'bad', 'good', 'digest'] as const;

/** Fields of a term that stand after code_verify; it is put before the first of them. */
const later: readonly string[] = [
  ...['diagram', 'applies_to', 'detection', 'related_problems', 'agent', 'taxonomy', 'status', 'replaced_by'],
  ...['renamed_from', 'citation'],
];

const placeInTerm = (names: readonly string[]): number => {
  const index = names.findIndex((name) => later.includes(name));
  return index < 0 ? names.length : index;
};

/** Sets one field; a new one comes last, or for code_verify where the published order has it. */
const setField = (text: string, path: readonly string[], value: unknown): string => {
  const getInsertionIndex = path.length === 1 ? placeInTerm : (names: string[]) => names.length;
  const options = { formattingOptions: formattingOf(text), getInsertionIndex };
  return applyEdits(text, modify(text, [...path], value, options));
};

/** The text of a term's file with the verdict in it; the same text when it says so already. */
export const recordVerdict = (file: string, verdict: Verdict, digest: string): string => {
  const mark = file.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = file.slice(mark.length);
  const record: Readonly<Record<string, string | undefined>> = { ...verdict, digest };
  const tree = parseTree(text);
  const known = tree && findNodeAtLocation(tree, ['code_verify']);
  const fields = written.flatMap((name) => (record[name] === undefined ? [] : [[name, record[name]] as const]));
  if (!known) return mark + setField(text, ['code_verify'], Object.fromEntries(fields));
  return (
    mark +
    written.reduce((current, name) => {
      const root = parseTree(current);
      const before: unknown = root && findNodeAtLocation(root, ['code_verify', name])?.value;
      return before === record[name] ? current : setField(current, ['code_verify', name], record[name]);
    }, text)
  );
};
