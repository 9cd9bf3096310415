/**
 * A regex engine for grammars that remembers, for each expression, its last search in the current line. Grammars use the
 * same expression in many rules; Shiki's own engine remembers it for each rule apart and searches again.
 */
import { defaultJavaScriptRegexConstructor } from 'shiki/engine/javascript';

/** The parts of Shiki's engine interface that are needed here (@shikijs/types, RegexEngine). */
interface LineText {
  readonly content: string;
  readonly id: number;
}

interface Capture {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

interface Found {
  readonly index: number;
  readonly captureIndices: Capture[];
}

interface Expression {
  readonly regexp: RegExp;
  /** False for expressions whose result depends on where the search begins. */
  readonly isReusable: boolean;
  line: number;
  from: number;
  match: RegExpExecArray | null;
}

/** What vscode-textmate expects for a group that took no part. */
const absent: Capture = { start: 4294967295, end: 4294967295, length: 0 };

/** Of a match without groups the place is known; the platform searches again to tell those of groups. */
const toCaptures = (match: RegExpExecArray): Capture[] => {
  const [{ length }] = match;
  if (match.length === 1) return [{ start: match.index, end: match.index + length, length }];
  return Array.from(match.indices ?? [], (range: [number, number] | undefined) =>
    range ? { start: range[0], end: range[1], length: range[1] - range[0] } : absent,
  );
};

/** The next match at or after `from`; asks the expression's memory first. */
const search = (expression: Expression, { content, id }: LineText, from: number): RegExpExecArray | null => {
  const { isReusable, line, match } = expression;
  if (isReusable && line === id && expression.from <= from && (match === null || match.index >= from)) return match;
  expression.regexp.lastIndex = from;
  expression.match = expression.regexp.exec(content);
  expression.line = id;
  expression.from = from;
  return expression.match;
};

/** Creates the engine. Expressions that JavaScript cannot say are skipped, as with Shiki's option `forgiving`. */
export const createRegexEngine = () => {
  const expressions = new Map<string, Expression | undefined>();
  let lines = 0;

  const compile = (pattern: string): Expression | undefined => {
    if (expressions.has(pattern)) return expressions.get(pattern);
    let expression: Expression | undefined;
    try {
      const regexp = defaultJavaScriptRegexConstructor(pattern);
      const { strategy } = (regexp as { rawOptions?: { strategy?: unknown } }).rawOptions ?? {};
      expression = { regexp, isReusable: !regexp.sticky && !strategy, line: 0, from: 0, match: null };
    } catch {
      expression = undefined;
    }
    expressions.set(pattern, expression);
    return expression;
  };

  const createScanner = (patterns: readonly (string | RegExp)[]) => {
    const own = patterns.map((pattern) => compile(typeof pattern === 'string' ? pattern : pattern.source));
    return {
      findNextMatchSync: (text: string | LineText, from: number): Found | null => {
        const line = typeof text === 'string' ? { content: text, id: ++lines } : text;
        let best = -1;
        let bestMatch: RegExpExecArray | undefined;
        for (let index = 0; index < own.length; index++) {
          const expression = own[index];
          const match = expression && search(expression, line, from);
          if (!match || (bestMatch && match.index >= bestMatch.index)) continue;
          [best, bestMatch] = [index, match];
          if (match.index === from) break;
        }
        return bestMatch ? { index: best, captureIndices: toCaptures(bestMatch) } : null;
      },
      dispose: () => undefined,
    };
  };

  return { createScanner, createString: (content: string): LineText => ({ content, id: ++lines }) };
};
