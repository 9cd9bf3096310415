/**
 * Looks for the declared rule or pattern in both halves of a pair.
 */
import { listSome, nearest } from '../schema/nearest.ts';
import type { Fault, HalfName, Pair, Tool } from './example.ts';
import type { Finding } from './finding.ts';
import type { Judge } from './judge.ts';
import type { SearchReply } from './judgement.ts';
import { enginesOf } from './languages.ts';
import { wholeCode, type WholeCode } from './read-pair.ts';

export interface Judged {
  readonly findings: readonly Finding[];
  readonly by?: Tool;
}

type Kind = 'rule' | 'pattern';

const error = (kind: Kind, message: string, rest: Partial<Finding>): Finding => ({
  rule: 'example-rule',
  severity: 'error',
  message,
  at: ['code_verify', kind],
  ...rest,
});

const unknownRule = (rule: string, tool: string, names: readonly string[]): Finding => {
  const near = nearest(rule, names) ?? names.find((name) => name.endsWith(`/${rule}`));
  const hint = near
    ? `Did you mean "${near}"?`
    : tool === 'Ruff'
      ? 'Write the code of one rule, e.g. "ASYNC110"; docs.astral.sh/ruff/rules lists them.'
      : `Write the id of a rule, those of plugins with their prefix: ${listSome(['no-await-in-loop', '@typescript-eslint/…', 'n/…', 'promise/…'])}.`;
  return error('rule', `Unexpected rule "${rule}", expected one that ${tool} has.`, { hint });
};

/** What is found in the half itself, not in the preamble above it. */
const below = (found: readonly Fault[], { linesAbove }: WholeCode): readonly Fault[] =>
  found.filter(({ line }) => line > linesAbove).map((fault) => ({ ...fault, line: fault.line - linesAbove }));

const nameOf = (kind: Kind, wanted: string): string => (kind === 'rule' ? wanted : 'the pattern');

const compare = (kind: Kind, wanted: string, bad: readonly Fault[], good: readonly Fault[]): readonly Finding[] => {
  const name = nameOf(kind, wanted);
  const missing = error(kind, `Unexpected absence of ${name} in "bad_code", expected it to be found there.`, {
    hint: 'Change the code, or declare what it does show.',
  });
  const [first] = good;
  const surplus =
    first &&
    error(
      kind,
      `Unexpected ${name} in "good_code", expected it in "bad_code" only: ${first.message.replace(/\.?$/, '.')}`,
      {
        at: ['good_code'],
        inside: { line: first.line, column: first.column },
      },
    );
  return [...(bad.length === 0 ? [missing] : []), ...(surplus ? [surplus] : [])];
};

const readReply = (
  kind: Kind,
  wanted: string,
  reply: SearchReply,
  wholes: readonly WholeCode[],
): readonly Finding[] => {
  if ('names' in reply) return [unknownRule(wanted, reply.tool, reply.names)];
  if ('faulty' in reply) {
    const { message, line, column } = reply.faulty;
    const hint = 'It is a query of tree-sitter: (call function: (identifier) @name (#eq? @name "open")).';
    return [error(kind, `Unexpected ${kind}: ${message}.`, { hint, inside: { line, column } })];
  }
  const [bad = [], good = []] = wholes.map((whole, index) => below(reply.found[index] ?? [], whole));
  return compare(kind, wanted, bad, good);
};

/** Judges a pair by its rule or pattern. */
export const searchPair = async (judge: Judge, pair: Pair, kind: Kind, wanted: string): Promise<Judged> => {
  const engines = enginesOf(pair.language);
  if (kind === 'rule' ? !engines?.linter : !engines?.grammar) {
    const message = `Unexpected ${kind} for ${pair.language}, expected a language that has ${kind === 'rule' ? 'a linter' : 'a grammar'} here.`;
    return {
      findings: [error(kind, message, { hint: kind === 'rule' ? 'Declare a "pattern" instead.' : 'Leave it out.' })],
    };
  }
  const halves: readonly HalfName[] = ['bad', 'good'];
  const wholes = halves.map((half) => wholeCode(pair, half));
  const reply = await judge({ kind, language: pair.language, wanted, codes: wholes.map(({ text }) => text) });
  const findings = readReply(kind, wanted, reply as SearchReply, wholes);
  return { findings, by: { tool: reply.tool, version: reply.version } };
};
