/**
 * A file of content with its text, its parsed value and the places of its fields. JSON.parse decides what is valid;
 * jsonc-parser and yaml only say where things are.
 */
import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { LineCounter, isMap, isNode, isPair, parseDocument } from 'yaml';
import { positionAt, toPointer, type FieldPath, type Issue, type Position } from './issue.ts';

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

/** Where the value at `path` begins in a JSON text, or the key that names it. */
const locateJson = (text: string, path: FieldPath, part: 'key' | 'value'): Position => {
  const root = parseTree(text);
  if (!root) return { line: 1, column: 1 };
  const node = nearestNode(root, path);
  const key = part === 'key' && node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
  return positionAt(text, (key ?? node).offset);
};

/** What jsonc-parser's error codes mean, in an author's words. Codes as in its ParseErrorCode. */
const syntaxWords: Readonly<Record<number, readonly [message: string, hint: string]>> = {
  1: ['Unexpected characters, expected JSON', 'Text needs double quotes around it.'],
  2: ['Unexpected number, expected one that JSON allows', 'Write 0.5 and not .5, and no leading zeros.'],
  3: [
    'Unexpected end of a property, expected a name in double quotes',
    'Remove the comma before the "}", or add the missing property.',
  ],
  4: ['Unexpected end, expected a value', 'Remove the comma before the "]", or add the missing value.'],
  5: ['Unexpected text, expected ":" between name and value', 'Write "name": value.'],
  6: ['Unexpected text, expected "," between two entries', 'Add a comma at the end of the entry before.'],
  7: ['Unexpected end of file, expected "}"', 'Close the object that is still open.'],
  8: ['Unexpected end of file, expected "]"', 'Close the list that is still open.'],
  9: ['Unexpected text after the end, expected nothing', 'A file holds one object; remove what follows it.'],
  10: ['Unexpected comment, expected JSON', 'JSON has no comments; remove it.'],
  11: ['Unexpected end of a comment', 'JSON has no comments; remove it.'],
  12: [
    'Unexpected end of the line inside text, expected a closing "',
    'Close the text on the same line; write \\n for a new line.',
  ],
  13: ['Unexpected end of a number', 'Complete the number.'],
  14: ['Unexpected \\u escape, expected four hexadecimal digits', 'Write for example \\u00e9.'],
  15: [
    'Unexpected \\ escape, expected one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u',
    'Write \\\\ for a single backslash.',
  ],
  16: ['Unexpected character, expected JSON', 'Text needs double quotes; line breaks inside it are written \\n.'],
};

const syntaxIssue = (file: SourceFile, error: ParseError | undefined, reason: string): Issue => {
  const [message, hint] = (error && syntaxWords[error.error]) ?? [
    `Unexpected text: ${reason}`,
    'Make the file valid JSON.',
  ];
  return {
    rule: 'json-syntax',
    severity: 'error',
    file: file.path,
    ...positionAt(file.text, error?.offset ?? 0),
    message: `${message}.`,
    hint,
  };
};

/** Parses a JSON file; a syntax error becomes one issue at its place. */
export const parseJson = (file: SourceFile): Parsed => {
  try {
    const value: unknown = JSON.parse(file.text);
    return {
      document: { file, value, locate: (path, part = 'value') => locateJson(file.text, path, part) },
      issues: [],
    };
  } catch (error) {
    const errors: ParseError[] = [];
    parseTree(file.text, errors, { disallowComments: true });
    const reason = error instanceof Error ? error.message : String(error);
    if (file.text.trim() === '') {
      const empty = { rule: 'json-syntax', severity: 'error', file: file.path, line: 1, column: 1 } as const;
      return {
        issues: [
          {
            ...empty,
            message: 'Unexpected empty file, expected a JSON object.',
            hint: 'Write the object, or delete the file.',
          },
        ],
      };
    }
    return { issues: [syntaxIssue(file, errors[0], reason)] };
  }
};

const frontMatterPattern = /^---\r?\n(?<yaml>[\s\S]*?)\r?\n?^---[ \t]*(?:\r?\n|$)/m;

/** The body of a Markdown file below its front matter, and the number of lines above it. */
export const splitFrontMatter = (text: string): { yaml: string | undefined; body: string; linesBefore: number } => {
  const match = text.startsWith('---') ? frontMatterPattern.exec(text) : null;
  if (match?.index !== 0) return { yaml: undefined, body: text, linesBefore: 0 };
  return {
    yaml: match.groups?.['yaml'] ?? '',
    body: text.slice(match[0].length),
    linesBefore: match[0].split('\n').length - 1,
  };
};

/** Parses the YAML front matter of a Markdown file; dates stay text. */
export const parseFrontMatter = (file: SourceFile): Parsed => {
  const { yaml } = splitFrontMatter(file.text);
  const issue = (position: Position, message: string, hint: string): Parsed => ({
    issues: [{ rule: 'front-matter', severity: 'error', file: file.path, ...position, message, hint }],
  });
  if (yaml === undefined) {
    const hint = 'Begin the file with a line "---", then title, description, created and updated, then another "---".';
    return issue({ line: 1, column: 1 }, 'Unexpected start of the guide, expected front matter.', hint);
  }
  const lines = new LineCounter();
  const parsed = parseDocument(yaml, { lineCounter: lines, schema: 'core' });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  const [error] = parsed.errors;
  if (error)
    return issue(
      at(error.pos[0]),
      `Unexpected front matter: ${error.message.split('\n')[0]?.replace(/ at line.*$/, '') ?? ''}.`,
      'Quote text that contains ":" or begins with a special character.',
    );
  const locate = (path: FieldPath, part: 'key' | 'value' = 'value'): Position => {
    for (let length = path.length; length > 0; length--) {
      const parent = length > 1 ? parsed.getIn(path.slice(0, length - 1), true) : parsed.contents;
      const pair = isMap(parent)
        ? parent.items.find((item) => isPair(item) && String(item.key) === String(path[length - 1]))
        : undefined;
      const node = part === 'key' && pair ? pair.key : parsed.getIn(path.slice(0, length), true);
      const place = isNode(node) && node.range ? node : pair?.key;
      if (isNode(place) && place.range) return at(place.range[0]);
    }
    return { line: 1, column: 1 };
  };
  return { document: { file, value: parsed.toJS() as unknown, locate }, issues: [] };
};
