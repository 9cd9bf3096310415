// Limits that hold before anything is parsed: what Mermaid draws as an error picture, or never finishes drawing, is refused here.
import { DiagramError } from './diagram-error.ts';
import { MAX_CHARACTERS } from './mermaid-config.ts';
import { placeAt } from './place.ts';

const MAX_LINES = 400;
const MAX_DEPTH = 20;
const MAX_LINE = 4_000;

interface Refusal {
  readonly pattern: RegExp;
  readonly message: string;
}

/** Features that need the network, a script or another renderer. */
const REFUSED: readonly Refusal[] = [
  { pattern: /@\{[^}]*\b(?:img|icon)\s*:/, message: 'Pictures and icon packs in diagrams are not supported' },
  { pattern: /\$\$[^$]+\$\$/, message: 'Formulas ($$…$$) in diagrams are not supported' },
];

/** Throws a DiagramError for a source that must not reach Mermaid. */
export const checkSource = (source: string): void => {
  if (source.trim() === '') throw new DiagramError('The diagram is empty');
  if (source.length > MAX_CHARACTERS) {
    const found = source.length.toLocaleString('en');
    throw new DiagramError(`The diagram has ${found} characters; ${MAX_CHARACTERS.toLocaleString('en')} is the limit`);
  }
  for (const { pattern, message } of REFUSED) {
    const found = pattern.exec(source);
    if (found) throw new DiagramError(message, placeAt(source, found.index));
  }
  const lines = source.split('\n');
  if (lines.length > MAX_LINES) {
    throw new DiagramError(`The diagram has ${lines.length} lines; ${MAX_LINES} is the limit`, { line: MAX_LINES + 1 });
  }
  let depth = 0;
  for (const [index, line] of lines.entries()) {
    if (line.length > MAX_LINE) {
      throw new DiagramError(`This line has ${line.length} characters; ${MAX_LINE} is the limit`, { line: index + 1 });
    }
    if (/^\s*subgraph\b/.test(line)) depth += 1;
    if (/^\s*end\s*$/.test(line)) depth -= 1;
    if (depth > MAX_DEPTH) throw new DiagramError(`Subgraphs are nested deeper than ${MAX_DEPTH}`, { line: index + 1 });
  }
};
