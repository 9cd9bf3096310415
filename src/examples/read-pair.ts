/**
 * Reads the pair of codes out of a term.
 */
import type { Term } from '../model/glossary.ts';
import type { HalfName, Pair } from './example.ts';

/** The pair of a term; undefined when it has no code. */
export const readPair = (term: Term): Pair | undefined => {
  const { bad_code: bad = '', good_code: good = '', code_verify: verify = {} } = term.source;
  if (bad === '' && good === '') return undefined;
  const { rule, pattern, run, preamble = '' } = verify;
  const declared = { ...(rule && { rule }), ...(pattern && { pattern }), ...(run && { run }) };
  return { kind: 'pair', term, language: term.codeLanguage ?? 'text', preamble, bad, good, declared };
};

/** The halves that are there. */
export const halvesOf = (pair: Pair): readonly HalfName[] =>
  (['bad', 'good'] as const).filter((half) => pair[half] !== '');

/** A half below its preamble, as the engines read it. */
export interface WholeCode {
  readonly text: string;
  /** Lines above the half. */
  readonly linesAbove: number;
}

/** PHP begins once: a second opening tag becomes blanks, so that every place stays. */
const withoutTag = (code: string): string => code.replace(/^<\?php\b/, (found) => ' '.repeat(found.length));

/** One half with the preamble above it. */
export const wholeCode = ({ language, preamble, ...pair }: Pair, half: HalfName): WholeCode => {
  if (preamble === '') return { text: pair[half], linesAbove: 0 };
  const above = preamble.replace(/\n*$/, '\n');
  const below = language === 'php' && /^<\?php\b/.test(above) ? withoutTag(pair[half]) : pair[half];
  return { text: above + below, linesAbove: above.split('\n').length - 1 };
};
