/**
 * Says whether a code parses in its language, and if not, in which one it does.
 */
import { languageOfCode } from '../model/language.ts';
import type { Fault, Tool } from './example.ts';
import { isParse, type Judge } from './judge.ts';
import { enginesOf } from './languages.ts';

export interface Parsed {
  readonly by: Tool;
  readonly fault?: Fault;
  /** A language in which it parses, when it does not in its own. */
  readonly otherLanguage?: string;
}

/** Languages that the code may be in instead. */
const candidates = (code: string, language: string): readonly string[] => {
  const guess = languageOfCode(code);
  const dialects = { javascript: ['typescript', 'jsx'], typescript: ['tsx'], jsx: ['tsx'] }[language] ?? [];
  return [...(guess ? [guess] : []), ...dialects].filter((name) => name !== language && enginesOf(name));
};

const findOther = async (judge: Judge, code: string, language: string): Promise<string | undefined> => {
  for (const candidate of candidates(code, language)) {
    const reply = await judge({ kind: 'parse', language: candidate, code });
    if (isParse(reply) && reply.faults.length === 0) return candidate;
  }
  return undefined;
};

/** Parses a code; the language must have a parser. `own` is the part of it that tells its language. */
export const parseCode = async (judge: Judge, language: string, code: string, own = code): Promise<Parsed> => {
  const reply = await judge({ kind: 'parse', language, code });
  const { tool, version } = reply;
  const by = { tool, version };
  const fault = isParse(reply) ? reply.faults[0] : undefined;
  if (!fault) return { by };
  const otherLanguage = await findOther(judge, own, language);
  return { by, fault, ...(otherLanguage !== undefined && { otherLanguage }) };
};
