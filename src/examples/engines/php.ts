/**
 * php-parser: says whether a text is PHP.
 */
import { createRequire } from 'node:module';
import { Engine } from 'php-parser';
import type { Fault } from '../example.ts';
import type { ParseReply } from '../judgement.ts';

const { version } = createRequire(import.meta.url)('php-parser/package.json') as { readonly version: string };

/** What php-parser throws; its columns count from 0. */
interface PhpFault extends Error {
  readonly lineNumber: number;
  readonly columnNumber: number;
}

const isPhpFault = (error: unknown): error is PhpFault => error instanceof Error && 'lineNumber' in error;

const reason = (message: string): string => message.replace(/^Parse Error : /, '').replace(/ on line \d+$/, '');

const faultsOf = (code: string): readonly Fault[] => {
  const engine = new Engine({ parser: { version: '8.5', suppressErrors: false }, ast: { withPositions: true } });
  try {
    if (/^\s*(?:<\?|#!)/.test(code)) engine.parseCode(code, 'example.php');
    else engine.parseEval(code);
    return [];
  } catch (error) {
    if (!isPhpFault(error)) throw error;
    return [{ message: reason(error.message), line: error.lineNumber, column: error.columnNumber + 1 }];
  }
};

export const parsePhp = (code: string): ParseReply => ({
  faults: faultsOf(code),
  tool: 'php-parser',
  version,
});
