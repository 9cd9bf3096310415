/**
 * What a verdict on a pair of codes is about, as one text. Its hash is recorded with the verdict: when it differs, the
 * pair was changed since.
 */
import type { TermSource } from '../schema/term.ts';

/** Text of everything that a verdict depends on: language, preamble, both codes, the declaration. */
export const exampleSubject = (source: TermSource, language: string | undefined): string => {
  const { rule, pattern, run, preamble } = source.code_verify ?? {};
  return JSON.stringify([
    language ?? '',
    preamble ?? '',
    source.bad_code ?? '',
    source.good_code ?? '',
    rule || pattern || run || '',
  ]);
};
