/**
 * tree-sitter's grammars: parse languages that have no parser of their own here, and find patterns in all of them.
 */
import { createRequire } from 'node:module';
import type * as TreeSitter from '@vscode/tree-sitter-wasm';
import type { Node } from '@vscode/tree-sitter-wasm';
import type { Fault, Tool } from '../example.ts';
import { fromZero, type ParseReply, type SearchReply } from '../judgement.ts';
import { positionAt } from '../../schema/issue.ts';

const require = createRequire(import.meta.url);
const folder = '@vscode/tree-sitter-wasm';
/** A CommonJS module whose exports Node cannot see from outside. */
const { Language, Parser, Query } = require(folder) as typeof TreeSitter;
type Grammar = TreeSitter.Language;

const manifest = require(`${folder}/cgmanifest.json`) as { registrations: readonly { version: string }[] };
const me: Tool = { tool: 'tree-sitter', version: manifest.registrations[0]?.version ?? '' };

const grammars = new Map<string, Promise<Grammar>>();

const load = async (grammar: string): Promise<Grammar> => {
  await Parser.init();
  return Language.load(require.resolve(`${folder}/wasm/tree-sitter-${grammar}.wasm`));
};

const grammarOf = (grammar: string): Promise<Grammar> => {
  const known = grammars.get(grammar) ?? load(grammar);
  grammars.set(grammar, known);
  return known;
};

/** Some grammars end a statement with its line only. */
const parse = (language: Grammar, code: string): Node => {
  const tree = new Parser().setLanguage(language).parse(`${code}\n`);
  if (!tree) throw new Error('tree-sitter gave up.');
  return tree.rootNode;
};

/** The first place that the grammar does not know, as deep inside as it tells. */
const firstFault = (node: Node): Fault | undefined => {
  if (node.isMissing) return { message: `expected "${node.type}"`, ...fromZero(node.startPosition) };
  if (!node.hasError) return undefined;
  for (const child of node.children) {
    const fault = child && firstFault(child);
    if (fault) return fault;
  }
  return node.isError ? { message: `unexpected ${excerptOf(node)}`, ...fromZero(node.startPosition) } : undefined;
};

const excerptOf = (node: Node): string => {
  const [line = ''] = node.text.trimStart().split('\n');
  return line === '' ? 'end' : `"${line.length > 40 ? `${line.slice(0, 39)}…` : line}"`;
};

/** What is missing below the last line is missing at its end. */
const withinCode = (fault: Fault, code: string): Fault => {
  const lines = code.trimEnd().split('\n');
  const end = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  return fault.line > end.line ? { ...fault, ...end } : fault;
};

export const parseByGrammar = async (grammar: string, code: string): Promise<ParseReply> => {
  const fault = firstFault(parse(await grammarOf(grammar), code));
  return { faults: fault ? [withinCode(fault, code)] : [], ...me };
};

/** Finds a tree-sitter query, predicates included; a place is where its first capture, or the match, begins. */
export const findPattern = async (grammar: string, pattern: string, codes: readonly string[]): Promise<SearchReply> => {
  const language = await grammarOf(grammar);
  const query = openQuery(language, pattern);
  if ('message' in query) return { faulty: query, ...me };
  const found = codes.map((code) =>
    query.matches(parse(language, code)).map(({ captures: [first] }): Fault => ({
      message: 'the pattern is found',
      ...(first ? fromZero(first.node.startPosition) : { line: 1, column: 1 }),
    })),
  );
  return { found, ...me };
};

const openQuery = (language: Grammar, pattern: string): TreeSitter.Query | Fault => {
  try {
    return new Query(language, pattern);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const at = 'index' in error && typeof error.index === 'number' ? error.index : 0;
    return { message: error.message, ...positionAt(pattern, at) };
  }
};
