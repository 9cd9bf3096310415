/**
 * Runs both halves of a pair and compares what they do with what is declared.
 */
import type { RunDeclaration } from '../schema/code-verify.ts';
import { halfField, type HalfName, type Pair } from './example.ts';
import type { Finding } from './finding.ts';
import { enginesOf } from './languages.ts';
import { wholeCode } from './read-pair.ts';
import { defaultLimit, judgeRun, placeOfError, type RunFault } from './run/judge-run.ts';
import type { Runner } from './run/runner.ts';
import type { Judged } from './search-pair.ts';

const toFinding = (pair: Pair, { half, reason, outcome }: RunFault): Finding => {
  const place = outcome.error === undefined ? undefined : placeOfError(outcome);
  const line = (place?.line ?? 0) - wholeCode(pair, half).linesAbove;
  const isInside = place !== undefined && line > 0;
  return {
    rule: 'example-rule',
    severity: 'error',
    message: `Unexpected outcome of "${halfField[half]}": ${reason}.`,
    hint: 'Change the code, or declare in "code_verify.run" what it does.',
    ...(isInside
      ? { at: [halfField[half]], inside: { line, column: place.column } }
      : { at: ['code_verify', 'run', half] }),
  };
};

const unsupported = (language: string): Finding => ({
  rule: 'example-rule',
  severity: 'error',
  message: `Unexpected run for ${language}, expected Python, JavaScript or TypeScript.`,
  hint: 'Declare a "pattern" instead.',
  at: ['code_verify', 'run'],
});

/** Judges a pair by running it, one half after the other. */
export const runPair = async (runner: Runner, pair: Pair, declared: RunDeclaration): Promise<Judged> => {
  if (!enginesOf(pair.language)?.runner) return { findings: [unsupported(pair.language)] };
  const run = (half: HalfName) => runner.run(pair.language, wholeCode(pair, half).text, declared.limit ?? defaultLimit);
  const outcomes = { bad: await run('bad'), good: await run('good') };
  const findings = judgeRun(declared, outcomes).map((fault) => toFinding(pair, fault));
  return { findings, by: runner.tool(pair.language) };
};
