/**
 * How to mend a diagram that Mermaid does not understand: the slips that people make, known by the line where it stopped.
 */
import { nearest } from '../../schema/nearest.ts';

const kinds = [
  ...['flowchart', 'graph', 'sequenceDiagram', 'classDiagram', 'stateDiagram-v2', 'erDiagram', 'gantt', 'pie'],
  ...['mindmap', 'timeline', 'gitGraph', 'journey', 'quadrantChart', 'xychart', 'sankey', 'block', 'packet', 'kanban'],
  ...['architecture', 'requirementDiagram', 'radar', 'treemap', 'C4Context', 'C4Container', 'C4Component'],
];

interface Slip {
  /** The kinds of diagrams in which it is one. */
  readonly kind: RegExp;
  /** What the faulty line looks like. */
  readonly line: RegExp;
  readonly hint: string;
}

const quoteWords =
  'Put words with brackets or quotes between quotes: A["call()"]. A quote among them is written #quot;.';
const barWords = 'Words on an arrow stand between bars: A -->|words| B.';

/** The first that fits is told. */
const slips: readonly Slip[] = [
  { kind: /./, line: /[—–−→⇒]/, hint: 'Write the arrow with the plain signs of the keyboard: A --> B.' },
  { kind: /^(?:flowchart|graph)/, line: /[^-=.<ox]->/, hint: 'An arrow of a flowchart has two dashes: A --> B.' },
  {
    kind: /^(?:flowchart|graph)/,
    line: /[^=]=>/,
    hint: 'A thick arrow has two signs: A ==> B. A plain one is A --> B.',
  },
  { kind: /^(?:flowchart|graph)/, line: /-->\s*\w+\s*:/, hint: barWords },
  {
    kind: /^(?:flowchart|graph)/,
    line: /\bend\b/,
    hint: 'The word "end" closes a part. As a name it begins with a capital: End.',
  },
  { kind: /^(?:flowchart|graph)/, line: /\[[^"\]]*["()]|\([^")([]*"|\{[^"}]*["()]/, hint: quoteWords },
  { kind: /^(?:flowchart|graph)/, line: /[[({][^\])}]*$/, hint: 'A bracket is open: close it on the same line.' },
  { kind: /^(?:flowchart|graph)/, line: /--\s*\w/, hint: barWords },
  {
    kind: /^(?:flowchart|graph)\b/,
    line: /^\s*(?:flowchart|graph)\b/,
    hint: 'After the kind comes the direction: TD, TB, LR, RL or BT.',
  },
  { kind: /^stateDiagram/, line: /[^-]->/, hint: 'A transition has two dashes: A --> B.' },
  { kind: /^sequenceDiagram/, line: /-[->)x]+[^:]*$/, hint: 'A message has words, after a colon: A->>B: words.' },
  { kind: /^erDiagram/, line: /--/, hint: 'Both ends of a relation have signs: A ||--o{ B : words.' },
];

const otherwise = 'Correct the diagram; mermaid.live shows it while you type.';

/** The first line that is no comment and no setting. */
const firstLine = (source: string): string =>
  source
    .replace(/^\s*---\n[\s\S]*?\n---\n/, '')
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '' && !line.startsWith('%%')) ?? '';

const isKind = (word: string): boolean =>
  kinds.some((kind) => word.replace(/-(?:v2|beta|elk)$/, '') === kind.replace('-v2', ''));

/** What to do about a diagram that stops at `line`, from 1. */
export const diagramHint = (source: string, line: number | undefined): string => {
  const first = firstLine(source);
  const word = /^[\w-]*/.exec(first)?.[0] ?? '';
  if (!isKind(word)) {
    const guess = nearest(word, kinds);
    return guess === undefined ? otherwise : `Did you mean "${guess}"?`;
  }
  const faulty = line === undefined ? '' : (source.split('\n')[line - 1] ?? '');
  return slips.find((slip) => slip.kind.test(first) && slip.line.test(faulty))?.hint ?? otherwise;
};
