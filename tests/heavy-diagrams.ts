/** Sources that hide a mass of work in few characters, by what becomes of them. */
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
const list = (count: number, item: (index: number) => string, separator: string): string =>
  Array.from({ length: count }, (_, index) => item(index)).join(separator);

/** Told to be too much before Mermaid has worked for long. */
export const refusedDiagrams = {
  'a mind map of 5,000 nodes': [`mindmap\n root\n${lines(5_000, (n) => `  n${n}`)}`, /lines; 400/],
  'a class diagram of 900 classes': [
    `classDiagram\n${lines(300, (n) => `class a${n}\nclass b${n}\nclass c${n}`)}`,
    /lines; 400/,
  ],
  'a packet of a billion bits': ['packet-beta\n0-1000000000: "x"', /more than 12,000/],
  'a packet with rows of no bits': [
    '---\nconfig:\n  packet:\n    bitsPerRow: -1\n---\npacket-beta\n0-10: "x"',
    /more than 12,000/,
  ],
  'a pie of 10,000 slices': [`pie\n${lines(10_000, (n) => `"s${n}" : 1`)}`, /characters; 50,000/],
  'a row of a billion blocks of space': ['block-beta\ncolumns 3\na space:1000000000 b', /wider than 999/],
  'blocks in 190 blocks': [`block-beta\n${'block\n'.repeat(190)}a\n${'end\n'.repeat(190)}`, /nested deeper than 20/],
  '2,000 blocks': [`block-beta\ncolumns 30\n${lines(390, (row) => list(5, (n) => `n${row}_${n}`, ' '))}`, /boxes; 400/],
  'a timeline of 10,000 events': [`timeline\n${lines(24, (n) => `${n} ${': e'.repeat(600)}`)}`, /more than 12,000/],
  '190 groups in groups': [
    `architecture-beta\n${lines(190, (n) => `group g${n}(cloud)[G]${n ? ` in g${n - 1}` : ''}`)}`,
    /190 groups; 40/,
  ],
  '200 sets': [`venn-beta\n${lines(200, (n) => `set A${n}`)}`, /200 sets; 20/],
  'a plan that excludes every day': [
    'gantt\ndateFormat YYYY-MM-DD\nexcludes weekends,monday,tuesday,wednesday,thursday,friday\na :a1, 2000-01-01, 10d',
    /excludes/,
  ],
  'a flow that runs in a circle': ['sankey-beta\na,b,1\nb,c,1\nc,a,1', /circular/],
  'a grammar of 1,500 brackets': [`railroad-peg-beta\nA <- ${'('.repeat(900)}"a"${')'.repeat(900)}`, /too deeply/],
} as const;

/** Drawn, small as they come out. */
export const drawnDiagrams = {
  'a billion columns': 'block-beta\ncolumns 1000000000\na b c',
  'ticks of a millisecond up to the year 9999':
    'gantt\ndateFormat YYYY-MM-DD\ntickInterval 1millisecond\na :a1, 2000-01-01, 9999-12-31',
  'a plan of a billion days': 'gantt\ndateFormat YYYY-MM-DD\nexcludes weekends\na :a1, 2000-01-01, 1000000000d',
  'an axis up to a billion': 'xychart-beta\nx-axis 0 --> 1000000000\ny-axis 0 --> 1000000000\nline [1,2,3]',
  'a billion rings': 'radar-beta\naxis a, b, c\ncurve x{1,2,3}\nticks 1000000000',
  'anchors that multiply':
    '---\na: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d]\nconfig:\n  flowchart: *e\n---\nflowchart TD\na-->b',
} as const;

/** Heavy for good reasons: drawn on a fast machine, given up on a slow one. */
export const toughDiagrams = {
  'a graph in which everything meets': `flowchart TD\n${list(28, (n) => `a${n}`, ' & ')} --> ${list(14, (n) => `a${n}`, ' & ')}`,
  'a sequence of 5,000 messages': `sequenceDiagram\n${lines(390, () => list(13, () => 'A->>B: m', ';'))}`,
  'emphasis without end': `flowchart TD\n${lines(24, (n) => `A${n}["\`${'*a '.repeat(640)}\`"]`)}`,
  'styles without end': `flowchart TD\n${lines(24, () => `A[${'classDef:#'.repeat(190)}]`)}`,
  '390 commits': `gitGraph\n${'commit\n'.repeat(390)}`,
  '60 states in states': `stateDiagram-v2\n${lines(60, (n) => `state s${n} {`)}\na --> b\n${'}\n'.repeat(60)}`,
  '390 relations': `erDiagram\n${lines(390, (n) => `E${n} ||--o{ E${n + 1} : has`)}`,
  '190 services': `architecture-beta\n${lines(190, (n) => `service s${n}(server)[S${n}]`)}\n${lines(189, (n) => `s${n}:R -- L:s${n + 1}`)}`,
  '360 cards': `kanban\n${lines(36, (n) => `  c${n}\n${lines(9, (card) => `    t${n}_${card}[${'word '.repeat(10)}]`)}`)}`,
  '390 flows': `sankey-beta\n${lines(390, (n) => `a${n},a${n + 1},${n + 1}`)}`,
  '390 tiles': `treemap-beta\n"r"\n${lines(390, (n) => `  "n${n}": ${n + 1}`)}`,
} as const;
