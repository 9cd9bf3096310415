/**
 * What was found when a pair of codes was proven, in a sentence.
 */
import type { Term } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import type { RunDeclaration, RunExpectation } from '../../schema/code-verify.ts';
import { fill, wordsOf, type Words } from '../../strings.ts';

type Strings = Words['strings'];

/** White space of any length; any character of a kind, or one of several; a position; a character that stands for itself. */
const tokens =
  /\\[snt][+*]?|(?<any>(?:\\[dwDWS]|\[(?:\\.|[^\]\\])*\]|\((?:\\.|[^()\\])*\))(?:[+*?]|\{[\d,]+\})?|\.[+*]\??)|[\^$]|\\b|\\(?<itself>.)/g;

/** A regular expression as a reader sees what it stands for: what may differ is "…". */
const patternToWords = (pattern: string): string =>
  pattern
    .replaceAll(tokens, (token, any: string | undefined, itself: string | undefined) => {
      if (any !== undefined) return '…';
      return itself ?? (/^\\[snt]/.test(token) ? ' ' : '');
    })
    .replaceAll(/…(?:[. ]*…)+/g, '…')
    .trim();

const outputWords = (strings: Strings, output: string): string =>
  fill(strings['verify.output'], { output: patternToWords(output) });

const outcomeWords = (strings: Strings, { output, error, timeout }: RunExpectation, limit: number): string => {
  const parts = [
    ...(output === undefined ? [] : [outputWords(strings, output)]),
    ...(error ? [fill(strings['verify.error'], { error })] : []),
    ...(timeout ? [fill(strings['verify.timeout'], { limit })] : []),
  ];
  return parts.length === 0 ? strings['verify.ends'] : parts.join(` ${strings['verify.and']} `);
};

const runWords = (strings: Strings, { bad, good, faster, limit = 10 }: RunDeclaration): string => {
  const outcomes = fill(strings['verify.outcomes'], {
    bad: outcomeWords(strings, bad ?? {}, limit),
    good: outcomeWords(strings, good ?? {}, limit),
  });
  const ratio = faster === undefined ? [] : [fill(strings['verify.faster'], { n: faster })];
  return [...(bad || good ? [outcomes] : []), ...ratio].join('; ');
};

/** A sentence on the codes of a term; undefined when nothing was recorded, or on other codes than these. */
export const verdictToWords = (site: Pick<Site, 'lang'>, { verdict }: Term): string | undefined => {
  if (!verdict) return undefined;
  const { strings } = wordsOf(site);
  const { tool = '', version = '', rule, pattern, run } = verdict;
  const by = `${tool} ${version}`.trim();
  if (rule) return fill(strings['verify.rule'], { by, rule });
  if (pattern) return fill(strings['verify.pattern'], { by });
  return run
    ? fill(strings['verify.run'], { by, what: runWords(strings, run) })
    : fill(strings['verify.parsed'], { by });
};
