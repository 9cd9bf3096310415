/**
 * Limits that hold before anything is parsed: what Mermaid draws as an error picture, or never finishes drawing, is
 * refused here.
 */
import { DiagramError } from './diagram-error.ts';
import { limits } from '../../../schema/limits.ts';
import { placeAt } from './place.ts';

const MAX_DEPTH = 20;

interface Refusal {
  /** The kind of diagram it is about, when it is not about all. */
  readonly kind?: RegExp;
  readonly pattern: RegExp;
  readonly message: string;
}

/** Features that need the network, a script or another renderer. */
const REFUSED: readonly Refusal[] = [
  { pattern: /@\{[^}]{0,2000}\b(?:img|icon)\s*:/, message: 'Pictures and icon packs in diagrams are not supported' },
  {
    pattern: /@\{[^}]{0,2000}\bshape\s*:\s*["']?(?:icon|image)/,
    message: 'Icons and pictures as shapes are not supported',
  },
  { pattern: /\bfa[bklrs]?:fa-[\w-]+/, message: 'Icon packs are not supported; write the word, or use an emoji' },
  { kind: /^\s*mindmap\b/m, pattern: /^[ \t]*::icon\(/m, message: 'Icon packs in mind maps are not supported' },
  {
    kind: /^\s*architecture(?:-beta)?\b/m,
    pattern: /^[ \t]*(?:group|service)[ \t]+[\w-]+[ \t]*\((?!["']|(?:cloud|database|disk|internet|server|blank)\))/m,
    message: 'This icon is not built in; cloud, database, disk, internet and server are',
  },
  { pattern: /\$\$[^$]+\$\$/, message: 'Formulas ($$…$$) in diagrams are not supported' },
  { kind: /^\s*block\b/m, pattern: /\bspace:\d{4,}/, message: 'This space is wider than 999 columns' },
];

/** Statements that take Mermaid minutes long before there are too many lines of them. */
const COUNTED = [
  { kind: /^\s*venn-beta\b/m, statement: /^\s*set\b/gm, noun: 'sets', most: 20 },
  { kind: /^\s*architecture(?:-beta)?\b/m, statement: /^\s*group\b/gm, noun: 'groups', most: 40 },
] as const;

/** Throws a DiagramError for a source that must not reach Mermaid. */
export const checkSource = (source: string): void => {
  if (source.trim() === '') throw new DiagramError('The diagram is empty');
  if (source.length > limits.diagram) {
    const found = source.length.toLocaleString('en');
    throw new DiagramError(`The diagram has ${found} characters; ${limits.diagram.toLocaleString('en')} is the limit`);
  }
  checkLines(source.split('\n'));
  for (const { kind, pattern, message } of REFUSED) {
    const found = pattern.exec(source);
    if (found && (kind?.test(source) ?? true)) throw new DiagramError(message, placeAt(source, found.index));
  }
  for (const { kind, statement, noun, most } of COUNTED) {
    const count = kind.test(source) ? (source.match(statement)?.length ?? 0) : 0;
    if (count > most) throw new DiagramError(`The diagram has ${count} ${noun}; ${most} is the limit`);
  }
};

const checkLines = (lines: readonly string[]): void => {
  if (lines.length > limits.diagramLines) {
    throw new DiagramError(`The diagram has ${lines.length} lines; ${limits.diagramLines} is the limit`, {
      line: limits.diagramLines + 1,
    });
  }
  let depth = 0;
  for (const [index, line] of lines.entries()) {
    if (line.length > limits.diagramLine) {
      throw new DiagramError(`This line has ${line.length} characters; ${limits.diagramLine} is the limit`, {
        line: index + 1,
      });
    }
    if (/^\s*(?:subgraph\b|block(?::\w|\s*$))/.test(line)) depth += 1;
    if (/^\s*end\s*$/.test(line)) depth -= 1;
    if (depth > MAX_DEPTH) throw new DiagramError(`Groups are nested deeper than ${MAX_DEPTH}`, { line: index + 1 });
  }
};
