/**
 * Ties a verdict to what it was given on: when the digests differ, the pair of codes was changed since.
 */
import type { CodeVerify } from '../schema/code-verify.ts';
import type { TermSource } from '../schema/term.ts';

/** SHA-256 of a text, in hexadecimal. */
export type Hash = (text: string) => string;

/** Digest of everything that a verdict depends on: language, preamble, both codes, the declaration. */
export const exampleDigest = (source: TermSource, language: string | undefined, hash: Hash): string => {
  const { rule, pattern, run, preamble } = source.code_verify ?? {};
  const { bad_code: bad, good_code: good } = source;
  const declared = rule || pattern || run || '';
  const subject = [language, preamble, bad, good, declared].map((part) => part ?? '');
  return `sha256:${hash(JSON.stringify(subject))}`;
};

/** The recorded verdict; undefined when there is none, or one on codes that have changed since. */
export const freshVerdict = (source: TermSource, language: string | undefined, hash: Hash): CodeVerify | undefined => {
  const { code_verify: verdict } = source;
  return verdict?.tool && verdict.digest === exampleDigest(source, language, hash) ? verdict : undefined;
};
