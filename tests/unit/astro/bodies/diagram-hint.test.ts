import { expect, test } from 'vitest';
import { diagramHint } from '../../../../src/astro/bodies/diagram-hint.ts';
import { drawDiagram, DiagramError } from '../../../../src/render/diagram.ts';

const lineOf = async (source: string): Promise<number | undefined> => {
  try {
    await drawDiagram(source);
  } catch (error) {
    if (error instanceof DiagramError) return error.line;
    throw error;
  }
  throw new Error('It was drawn.');
};

test.each([
  ['flowchart LR\n  A -> B', 'An arrow of a flowchart has two dashes: A --> B.'],
  ['flowchart LR\n  A => B', 'A thick arrow has two signs: A ==> B. A plain one is A --> B.'],
  ['flowchart LR\n  A —> B', 'Write the arrow with the plain signs of the keyboard: A --> B.'],
  ['flowchart LR\n  A[call()] --> B', 'Put words with brackets or quotes between quotes: A["call()"].'],
  ['flowchart LR\n  A --> B[a "quoted" word]', 'Put words with brackets or quotes between quotes: A["call()"].'],
  ['flowchart LR\n  start --> end', 'The word "end" closes a part.'],
  ['flowchart LR\n  A --> B[open', 'A bracket is open: close it on the same line.'],
  ['flowchart LR\n  A --> B: words', 'Words on an arrow stand between bars: A -->|words| B.'],
  ['flowchart LR\n  A --yes B', 'Words on an arrow stand between bars: A -->|words| B.'],
  ['flowchart XY\n  A --> B', 'After the kind comes the direction: TD, TB, LR, RL or BT.'],
  ['sequenceDiagram\n  A ->> B', 'A message has words, after a colon: A->>B: words.'],
  ['stateDiagram-v2\n  A -> B', 'A transition has two dashes: A --> B.'],
  ['erDiagram\n  A ||-- B : x', 'Both ends of a relation have signs: A ||--o{ B : words.'],
  ['%% Who asks whom\nflowhart LR\n  A --> B', 'Did you mean "flowchart"?'],
  ['sequencediagramm\n  A ->> B: x', 'Did you mean "sequenceDiagram"?'],
  ['A --> B', 'Correct the diagram; mermaid.live shows it while you type.'],
  ['pie\n  "a" 5', 'Correct the diagram; mermaid.live shows it while you type.'],
])('what Mermaid does not understand in %j is told how to mend', async (source, hint) => {
  expect(diagramHint(source, await lineOf(source))).toContain(hint);
});
