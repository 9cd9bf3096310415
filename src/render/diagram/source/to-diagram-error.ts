/** Mermaid's parsers shout in several dialects; authors get one plain sentence and a place in the source they wrote. */
import { DiagramError } from './diagram-error.ts';
import { MAX_EDGES } from '../mermaid/mermaid-config.ts';

interface Fault {
  readonly message: string;
  /** 1-based, in the text Mermaid parsed: without front matter and comments. */
  readonly line?: number | undefined;
  /** 1-based. */
  readonly column?: number | undefined;
}

/** What `error`, thrown while drawing `source`, means to its author. */
export const toDiagramError = (error: unknown, source: string): DiagramError => {
  if (error instanceof DiagramError) return error;
  const fault = readJison(error) ?? readLangium(error) ?? readOther(error);
  const place = fault.line === undefined ? undefined : originalLine(source, fault.line);
  const lines = source.trimEnd().split('\n');
  if (place === undefined) return new DiagramError(fault.message);
  if (place > lines.length || (place === lines.length && fault.message.includes('end of the diagram')))
    return new DiagramError(fault.message, { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 });
  return new DiagramError(fault.message, { line: place, ...(fault.column !== undefined && { column: fault.column }) });
};

const record = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;

const number = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

const word = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Jison: `{hash: {line, loc, token, expected}}` and a message with caret art. */
const readJison = (error: unknown): Fault | undefined => {
  const hash = record(record(error)?.['hash']);
  const message = error instanceof Error ? error.message : '';
  if (!hash) return undefined;
  const loc = record(hash['loc']);
  const named = /on line (\d+)/.exec(message)?.[1];
  const line = named ? Number(named) : (number(loc?.['first_line']) ?? number(hash['line']));
  const column = number(loc?.['last_column']);
  const isLexical = /Lexical error|Unrecognized text/.test(message);
  const expected = readExpected(hash['expected']);
  const got = describeToken(word(hash['token']), word(hash['text']));
  const text = isLexical
    ? 'This text is not understood here'
    : `Unexpected ${got}${expected.length > 0 ? `, expected ${expected.join(' or ')}` : ''}`;
  return { message: text, line, column: column === undefined ? undefined : column + 1 };
};

const TOKEN_NAMES: Readonly<Record<string, string>> = {
  EOF: 'end of the diagram',
  NEWLINE: 'end of line',
  NL: 'end of line',
  SEMI: '";"',
  SPACE: 'a space',
  PS: '"("',
  PE: '")"',
  SQS: '"["',
  SQE: '"]"',
  DIAMOND_START: '"{"',
  DIAMOND_STOP: '"}"',
  PIPE: '"|"',
  LINK: 'an arrow',
  START_LINK: 'an arrow',
  ARROW: 'an arrow',
  TEXT: 'text',
  TXT: 'text',
  STR: 'a quoted text',
  MD_STR: 'a quoted text',
  NODE_STRING: 'a name',
  ALPHA: 'a name',
  ACTOR: 'a participant',
  NUM: 'a number',
  end: '"end"',
  subgraph: '"subgraph"',
  COLON: '":"',
  COMMA: '","',
  AMP: '"&"',
  TAGEND: '">"',
  TAGSTART: '"<"',
  UNICODE_TEXT: 'text',
  'graph end': '"end"',
  MINUS: '"-"',
  STYLE: '"style"',
};

const nameToken = (token: string): string | undefined =>
  TOKEN_NAMES[token] ?? (/^[^\w\s]+$/.test(token) ? `"${token}"` : undefined);

const describeToken = (token: string, text: string): string => {
  if (text.trim() === '') return text.includes('\n') ? 'end of line' : 'end of the diagram';
  const known = nameToken(token);
  if (known && !/^(?:text|a |an )/.test(known)) return known;
  const shown = text.trim().split('\n')[0]?.slice(0, 40);
  return shown ? `"${shown}"` : (known ?? 'text');
};

/** At most four things Jison would have taken, in words; a longer list helps nobody. */
const readExpected = (expected: unknown): readonly string[] => {
  if (!Array.isArray(expected)) return [];
  const names = expected.map((token) => nameToken(String(token).replace(/^'|'$/g, '')));
  const known = [...new Set(names.filter((name) => name !== undefined))];
  return known.length > 4 ? [] : known;
};

/** Langium (pie, gitGraph, packet …): `Parse error on line 2, column 5: Expecting …`. */
const readLangium = (error: unknown): Fault | undefined => {
  const message = error instanceof Error ? error.message : '';
  const match = /(?:Lexer|Parse) error on line (\d+|\?), column (\d+|\?): ([^\n]*)/.exec(message);
  if (!match) return undefined;
  const [, line, column, words = ''] = match;
  return { message: plain(words), line: Number(line) || undefined, column: Number(column) || undefined };
};

const readOther = (error: unknown): Fault => {
  const message = error instanceof Error ? error.message : word(record(error)?.['str']);
  if (message.includes('No diagram type detected')) {
    return {
      message: 'The first line names no kind of diagram: start with one such as "flowchart TD"',
      line: 1,
      column: 1,
    };
  }
  if (message.includes('call stack')) return { message: 'The diagram is nested or labelled too deeply to be drawn' };
  if (error instanceof TypeError)
    return { message: `Mermaid cannot draw this diagram and says only: ${plain(message)}` };
  const line = /\bline:? (\d+)/i.exec(message)?.[1];
  return { message: plain(message), line: line ? Number(line) : undefined };
};

const plain = (message: string): string =>
  message
    .replace(/^Error:\s*/, '')
    .replace(/\n[\s\S]*$/, '')
    .replace(/Expecting token of type '([^']*)' but found `([^`]*)`/, 'Unexpected "$2", expected "$1"')
    .replace(/^Edge limit exceeded.*/, () => `More than ${MAX_EDGES} edges are too many to read`)
    .replace(/[.:\s]+$/, '')
    .slice(0, 300) || 'The diagram cannot be drawn';

const FRONT_MATTER = /^\s*---[ \t]*\n[\s\S]*?\n[ \t]*---[ \t]*(?:\n|$)/;

/** Mermaid drops front matter, comments and leading blank lines before it counts; this counts them back in. */
const originalLine = (source: string, line: number): number => {
  const text = source.replaceAll('\r\n', '\n');
  const matter = FRONT_MATTER.exec(text)?.[0] ?? '';
  const skipped = matter === '' ? 0 : matter.split('\n').length - 1;
  const lines = text.split('\n');
  const kept = lines.flatMap((content, index) =>
    index < skipped || /^\s*%%(?!\{)/.test(content) ? [] : [{ content, index }],
  );
  const first = kept.findIndex(({ content }) => content.replace(/%%\{.*?\}%%/g, '').trim() !== '');
  const found = kept[Math.max(0, first) + line - 1] ?? kept.at(-1);
  return (found?.index ?? 0) + 1;
};
