/**
 * Proves the pair of codes of a term: parsed, different, and what is declared found in the one and not in the other.
 */
import { halfField, type HalfName, type Pair, type Tool } from './example.ts';
import type { Finding } from './finding.ts';
import type { Judge } from './judge.ts';
import { enginesOf, isPlain } from './languages.ts';
import { parseCode, type Parsed } from './parse-half.ts';
import { halvesOf, wholeCode } from './read-pair.ts';
import { runPair } from './run-pair.ts';
import type { Runner } from './run/runner.ts';
import { searchPair, type Judged } from './search-pair.ts';
import type { Verdict } from './verdict.ts';

export interface Engines {
  readonly judge: Judge;
  readonly runner: Runner;
}

export interface PairResult {
  readonly pair: Pair;
  readonly findings: readonly Finding[];
  /** Only for a pair without errors, in a language that somebody judges. */
  readonly verdict?: Verdict;
}

const unsupported = (language: string): Finding => ({
  rule: 'example-unsupported',
  severity: 'notice',
  message: `Unexpected language "${language}": nobody here can parse it, so the code is not proven.`,
  at: ['code_language'],
});

const equal: Finding = {
  rule: 'example-equal',
  severity: 'error',
  message: 'Unexpected "good_code" equal to "bad_code", expected it to be better.',
  hint: 'Mend the code, or leave one of them out.',
  at: ['good_code'],
};

const syntaxFinding = (pair: Pair, half: HalfName, { fault, otherLanguage }: Parsed): readonly Finding[] => {
  if (!fault) return [];
  const field = halfField[half];
  if (otherLanguage !== undefined) {
    const message = `Unexpected ${otherLanguage} in "${field}", expected ${pair.language}.`;
    const hint = `Write both codes in one language, and name it in "code_language".`;
    return [{ rule: 'example-language', severity: 'error', message, hint, at: [field] }];
  }
  const { linesAbove } = wholeCode(pair, half);
  const isAbove = fault.line <= linesAbove;
  return [
    {
      rule: 'example-syntax',
      severity: 'error',
      message: `Unexpected code, expected ${pair.language} that can be parsed: ${fault.message}.`,
      hint: 'Complete it; what it needs above may stand in "code_verify.preamble".',
      at: isAbove ? ['code_verify', 'preamble'] : [field],
      inside: { line: isAbove ? fault.line : fault.line - linesAbove, column: fault.column },
    },
  ];
};

/** A half that is declared to end with a SyntaxError need not parse. */
const mayFail = ({ declared: { run } }: Pair, half: HalfName): boolean =>
  run?.[half]?.error?.includes('SyntaxError') === true;

const parseHalves = async (judge: Judge, pair: Pair): Promise<{ readonly findings: readonly Finding[]; by?: Tool }> => {
  const halves = halvesOf(pair).filter((half) => !mayFail(pair, half));
  const parsed = await Promise.all(
    halves.map((half) => parseCode(judge, pair.language, wholeCode(pair, half).text, pair[half])),
  );
  const told = parsed.flatMap((found, index) => syntaxFinding(pair, halves[index] ?? 'bad', found));
  // A fault of the preamble is found above both halves.
  const findings = [...new Map(told.map((finding) => [JSON.stringify(finding), finding])).values()];
  return { findings, ...(parsed[0] && { by: parsed[0].by }) };
};

const incomplete: Finding = {
  rule: 'example-rule',
  severity: 'error',
  message: 'Unexpected declaration on a single code, expected "bad_code" and "good_code".',
  hint: 'Add the other code, or remove the declaration.',
  at: ['code_verify'],
};

const judgeDeclared = async ({ judge, runner }: Engines, pair: Pair): Promise<Judged | undefined> => {
  const { rule, pattern, run } = pair.declared;
  if (!rule && !pattern && !run) return undefined;
  if (pair.bad === '' || pair.good === '') return { findings: [incomplete] };
  if (rule) return searchPair(judge, pair, 'rule', rule);
  if (pattern) return searchPair(judge, pair, 'pattern', pattern);
  return run && runPair(runner, pair, run);
};

const marks = {
  rule: { bad: 'flagged', good: 'clean' },
  pattern: { bad: 'found', good: 'clean' },
  run: { bad: 'as declared', good: 'as declared' },
} as const;

const judgedMarks = ({ declared }: Pair) => marks[declared.rule ? 'rule' : declared.pattern ? 'pattern' : 'run'];

const parsedMarks = ({ bad, good }: Pair) => ({
  ...(bad !== '' && ({ bad: 'parsed' } as const)),
  ...(good !== '' && ({ good: 'parsed' } as const)),
});

/** Proves one pair. */
export const provePair = async (engines: Engines, pair: Pair): Promise<PairResult> => {
  if (isPlain(pair.language)) return { pair, findings: [] };
  if (!enginesOf(pair.language)) return { pair, findings: [unsupported(pair.language)] };
  if (pair.bad.trim() === pair.good.trim()) return { pair, findings: [equal] };
  const parsed = await parseHalves(engines.judge, pair);
  if (parsed.findings.length > 0) return { pair, findings: parsed.findings };
  const judged = await judgeDeclared(engines, pair);
  if (judged) {
    if (judged.findings.length > 0 || !judged.by) return { pair, findings: judged.findings };
    return { pair, findings: [], verdict: { ...judged.by, ...judgedMarks(pair) } };
  }
  return { pair, findings: [], ...(parsed.by && { verdict: { ...parsed.by, ...parsedMarks(pair) } }) };
};
