/**
 * Ruff, built for WebAssembly: parses Python and finds its rules.
 */
import { PositionEncoding, Workspace, type Diagnostic } from '@astral-sh/ruff-wasm-nodejs';
import type { Fault, Tool } from '../example.ts';
import type { ParseReply, SearchReply } from '../judgement.ts';

const target = 'py314';

/** What Python refuses although its grammar allows it: break, continue, return, yield and await at the wrong place. */
const refused = ['F701', 'F702', 'F704', 'F706', 'PLE1142'] as const;

const me = (): Tool => ({ tool: 'Ruff', version: Workspace.version() });

const toFault = ({ message, start_location: { row, column } }: Diagnostic): Fault => ({ message, line: row, column });

const check = (code: string, rules: readonly string[], preview: boolean): readonly Diagnostic[] => {
  const options = { 'target-version': target, preview, lint: { select: rules } };
  const workspace = new Workspace(options, PositionEncoding.Utf16);
  try {
    return workspace.check(code) as Diagnostic[];
  } finally {
    workspace.free();
  }
};

/** A text that is not Python is told among the findings, whatever rule was asked for. */
const isFound = ({ code }: Diagnostic): boolean => code !== null && code !== 'invalid-syntax';

export const parsePython = (code: string): ParseReply => {
  const found = check(code, refused, false);
  const broken = found.filter((diagnostic) => !isFound(diagnostic));
  return { faults: (broken.length > 0 ? broken : found).map(toFault), ...me() };
};

const search = (rule: string, codes: readonly string[], preview: boolean): readonly (readonly Fault[])[] =>
  codes.map((code) => check(code, [rule], preview).filter(isFound).map(toFault));

/** Finds a rule, named by its code like "ASYNC110"; rules in preview count. */
export const findRuffRule = (rule: string, codes: readonly string[]): SearchReply => {
  if (!/^[A-Z]+\d{3,4}$/.test(rule)) return { names: [], ...me() };
  try {
    const found = search(rule, codes, false);
    return { found: found.some(({ length }) => length > 0) ? found : search(rule, codes, true), ...me() };
  } catch (error) {
    if (!String(error).includes('Unknown rule selector')) throw error;
    return { names: [], ...me() };
  }
};
