/**
 * JSON and YAML in guides.
 */
import { parse as parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { LineCounter, parseAllDocuments } from 'yaml';
import { positionAt } from '../../schema/issue.ts';
import type { Fault } from '../example.ts';
import type { ParseReply } from '../judgement.ts';

const jsonFaults = (code: string): readonly Fault[] => {
  const errors: ParseError[] = [];
  parseTree(code, errors, { disallowComments: false, allowTrailingComma: false });
  return errors
    .slice(0, 1)
    .map(({ error, offset }) => ({ message: printParseErrorCode(error), ...positionAt(code, offset) }));
};

const yamlFaults = (code: string): readonly Fault[] => {
  const lineCounter = new LineCounter();
  const documents = parseAllDocuments(code, { lineCounter, prettyErrors: false });
  return [...documents]
    .flatMap(({ errors }) => errors)
    .slice(0, 1)
    .map(({ message, pos: [offset] }) => ({ message, ...positionAt(code, offset) }));
};

export const parseData = (language: string, code: string): ParseReply => ({
  faults: language === 'json' ? jsonFaults(code) : yamlFaults(code),
  tool: language === 'json' ? 'jsonc-parser' : 'yaml',
  version: '',
});
