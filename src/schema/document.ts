/**
 * A file of content with its text, its parsed value and the places of its fields. JSON.parse decides what is valid;
 * jsonc-parser only says where things are.
 */
import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { positionAt, toPointer, type FieldPath, type Issue, type Position } from './issue.ts';
import { jsonFault } from './json-fault.ts';
import { limits } from './limits.ts';
import { scanJson, type NameFault } from './scan-json.ts';
import { duplicateKeyIssue, reservedNameIssue, tooDeepIssue } from './structure-issues.ts';

/** A file below the content folder. */
export interface SourceFile {
  /** Path below the content folder, with "/". */
  readonly path: string;
  readonly text: string;
}

/** A parsed file: its value, and the way from a field to its place in the text. */
export interface SourceDocument {
  readonly file: SourceFile;
  readonly value: unknown;
  /** Where the value at `path` stands; its key when `part` is "key"; the nearest parent when it does not exist. */
  readonly locate: (path: FieldPath, part?: 'key' | 'value') => Position;
}

export interface Parsed {
  readonly document?: SourceDocument;
  readonly issues: readonly Issue[];
}

/** Builds an issue at a field of a document. */
export const issueAt = (
  document: SourceDocument,
  path: FieldPath,
  issue: Pick<Issue, 'rule' | 'severity' | 'message'> & { readonly hint?: string | undefined },
  part: 'key' | 'value' = 'value',
): Issue => {
  const { hint, ...rest } = issue;
  return {
    ...rest,
    ...(hint === undefined ? {} : { hint }),
    file: document.file.path,
    ...document.locate(path, part),
    pointer: toPointer(path),
  };
};

const nearestNode = (root: Node, path: FieldPath): Node => {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
};

/** The tree of a text; the last one is kept, since issues of one file come together. */
const createTreeReader = () => {
  let last: { readonly text: string; readonly root: Node | undefined } | undefined;
  return (text: string): Node | undefined => {
    if (last?.text !== text) last = { text, root: parseTree(text) };
    return last.root;
  };
};

const readTree = createTreeReader();

/** Where the value at `path` begins in a JSON text, or the key that names it. */
const locateJson = (text: string, path: FieldPath, part: 'key' | 'value'): Position => {
  const root = readTree(text);
  if (!root) return { line: 1, column: 1 };
  const node = nearestNode(root, path);
  const key = part === 'key' && node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
  return positionAt(text, (key ?? node).offset);
};

const syntaxIssue = (file: SourceFile, error: ParseError | undefined, reason: string): Issue => {
  const { offset, message, hint } = jsonFault(file.text, error, reason);
  return { rule: 'json-syntax', severity: 'error', file: file.path, ...positionAt(file.text, offset), message, hint };
};

const nameIssue = ({ path, text }: SourceFile, { name, offset, first }: NameFault): Issue =>
  first === undefined
    ? reservedNameIssue(path, positionAt(text, offset), name)
    : duplicateKeyIssue(path, positionAt(text, offset), name, positionAt(text, first).line);

const syntaxFault = (file: SourceFile, error: unknown): Issue => {
  if (file.text.trim() === '')
    return {
      ...syntaxIssue(file, undefined, ''),
      message: 'Unexpected empty file, expected a JSON object.',
      hint: 'Write the object, or delete the file.',
    };
  const errors: ParseError[] = [];
  parseTree(file.text, errors, { disallowComments: true });
  return syntaxIssue(file, errors[0], error instanceof Error ? error.message : String(error));
};

/** Parses a JSON file; a syntax error becomes one issue at its place. */
export const parseJson = (file: SourceFile): Parsed => {
  const { tooDeep, names } = scanJson(file.text);
  if (tooDeep !== undefined) return { issues: [tooDeepIssue(file.path, positionAt(file.text, tooDeep))] };
  let value: unknown;
  try {
    value = JSON.parse(file.text);
  } catch (error) {
    return { issues: [syntaxFault(file, error)] };
  }
  const issues = names.slice(0, limits.faults).map((fault) => nameIssue(file, fault));
  if (names.some(({ first }) => first === undefined)) return { issues };
  return { document: { file, value, locate: (path, part = 'value') => locateJson(file.text, path, part) }, issues };
};
