/**
 * Compares what two halves did with what their author declared.
 */
import type { RunDeclaration, RunExpectation } from '../../schema/code-verify.ts';
import type { HalfName } from '../example.ts';
import type { Outcome } from './run-process.ts';

export const defaultLimit = 10;

/** Signs that an example lacks something here, as the engines put it. */
const needs: readonly (readonly [sign: RegExp, need: string])[] = [
  [/cannot be run here: needs ([\w ]+)/, '$1'],
  [/can't start new thread/, 'threads'],
  [/does not support processes|multiprocessing\.synchronize|_multiprocessing|_posixshmem/, 'processes'],
  [/Host is unreachable|Temporary failure in name resolution|create_connection|sock_connect/, 'the network'],
  [/No module named '([^']+)'|Cannot find (?:package|module) '([^']+)'/, 'the package $1$2'],
  [/ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX|is not supported in strip-only mode/, 'TypeScript that is more than types'],
  [/Access to this API has been restricted/, 'files'],
];

const needOf = (error: string): string | undefined => {
  for (const [sign, need] of needs) {
    const match = sign.exec(error);
    if (match) return need.replaceAll(/\$(\d)/g, (_, index: string) => match[Number(index)] ?? '');
  }
  return undefined;
};

const quote = (text: string): string => {
  const line = text.trim().replaceAll(/\s*\n\s*/g, ' / ');
  return `"${line.length > 120 ? `${line.slice(0, 119)}…` : line}"`;
};

const errorFault = (expected: string | undefined, found: string | undefined): string | undefined => {
  if (!expected) {
    if (found === undefined) return undefined;
    const need = needOf(found);
    return need === undefined ? `it ended with ${quote(found)}` : `it cannot be run here: needs ${need}`;
  }
  if (found === undefined) return `it ended without an error, not with "${expected}"`;
  return found.includes(expected) ? undefined : `it ended with ${quote(found)}, not with "${expected}"`;
};

/** Why an outcome is not what was expected; undefined when it is. */
export const outcomeFault = (expected: RunExpectation, outcome: Outcome): string | undefined => {
  const { output, error, isEnded, seconds } = outcome;
  if (isEnded === (expected.timeout === true))
    return isEnded ? `it ended after ${seconds.toFixed(1)} s` : `it did not end within ${seconds} s`;
  const fault = isEnded ? errorFault(expected.error, error) : undefined;
  if (fault !== undefined) return fault;
  if (expected.output === undefined || new RegExp(expected.output, 'm').test(output)) return undefined;
  return output.trim() === '' ? 'it printed nothing' : `it printed ${quote(output)}`;
};

/** Why a pair did not do what was declared, told of the half that is to blame. */
export interface RunFault {
  readonly half: HalfName;
  readonly reason: string;
  readonly outcome: Outcome;
}

const isSilent = (expected: RunExpectation | undefined): boolean =>
  expected === undefined || Object.values(expected).every((value) => value === '');

/** How many times as fast the second is. */
const ratio = (bad: Outcome, good: Outcome): number => bad.seconds / Math.max(good.seconds, 0.001);

/** Every way in which the outcomes differ from the declaration. */
export const judgeRun = (
  declared: RunDeclaration,
  outcomes: Readonly<Record<HalfName, Outcome>>,
): readonly RunFault[] => {
  const faults = (['bad', 'good'] as const).flatMap((half): readonly RunFault[] => {
    const reason = outcomeFault(declared[half] ?? {}, outcomes[half]);
    return reason === undefined ? [] : [{ half, reason, outcome: outcomes[half] }];
  });
  if (faults.length > 0) return faults;
  const { bad, good } = outcomes;
  if (declared.bad && !isSilent(declared.bad) && outcomeFault(declared.bad, good) === undefined)
    return [
      {
        half: 'good',
        reason: 'it does all that the code to avoid must do, so nothing tells them apart',
        outcome: good,
      },
    ];
  const found = ratio(bad, good);
  if (declared.faster === undefined || found >= declared.faster) return [];
  return [
    { half: 'good', reason: `it was ${found.toFixed(1)} times as fast, not ${declared.faster} times`, outcome: good },
  ];
};

/** Line and column of the example in the message of an engine, the innermost one. */
export const placeOfError = ({ output }: Outcome): { line: number; column: number } | undefined => {
  const places = [...output.matchAll(/example\.py", line (\d+)|example\.[cm][jt]s:(\d+)(?::(\d+))?/g)];
  const [, python, line = python, column = '1'] = (output.includes('Traceback') ? places.at(-1) : places[0]) ?? [];
  return line === undefined ? undefined : { line: Number(line), column: Number(column) };
};
