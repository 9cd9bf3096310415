/** What a diagram says in words; the golden files beside the corpus show whole ones. */
import { describe, expect, test } from 'vitest';
import { drawDiagram } from '../../../src/render/diagram.ts';
import { say, statementsToText } from '../../../src/render/diagram/outline/statement.ts';
import { plainLabel, plainMarkdown } from '../../../src/render/diagram/outline/plain-label.ts';

const linesOf = async (source: string): Promise<readonly string[]> => (await drawDiagram(source)).text.split('\n');

describe('statements', () => {
  test('are nested by two spaces; one without words lends its place to what it holds', () => {
    expect(statementsToText([say('a', [say('', [say('b', [say('c')])])]), say('')])).toBe('a\n  b\n    c');
  });

  test('never take more than a line', () => {
    expect(statementsToText([say(' a\n b\u2028c ')])).toBe('a b c');
  });

  test('are counted once there are more than two hundred', () => {
    const lines = statementsToText(Array.from({ length: 203 }, (_, index) => say(`line ${index}`))).split('\n');
    expect(lines).toHaveLength(201);
    expect(lines.at(-1)).toBe('… and 3 more');
  });
});

describe('a label', () => {
  test.each([
    ['entities', 'a #lt; b', 'a #lt; b'],
    ['entities as Mermaid hides them', 'ﬂ°°35¶ß ﬂ°quot¶ß', '# "'],
    ['HTML', '<b>bold</b>, <script>alert(1)</script>plain', 'bold, plain'],
    ['breaks', 'one<br/>two<BR>three\\nfour', 'one two three four'],
    ['characters that turn text around', 'a\u202Eb\u200Fc\u2066d', 'abcd'],
    ['less than', 'a < b', 'a < b'],
    ['underscores of a name', '__init__', '__init__'],
    ['numbers', 12, '12'],
    ['nothing', undefined, ''],
  ])('is plain: %s', (_, label, plain) => {
    expect(plainLabel(label)).toBe(plain);
  });

  test.each([
    ['**bold**, *slanted*, _so_, __both__', 'bold, slanted, so, both'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['\\+put(\\*args)', '+put(*args)'],
    ['`whole`', 'whole'],
  ])('in Markdown loses its signs: %s', (label, plain) => {
    expect(plainMarkdown(label)).toBe(plain);
  });
});

describe('what a diagram calls itself', () => {
  test.each([
    ['its title', 'pie title Tasks\n "a": 1', 'Tasks', undefined],
    ['the title in its front matter', '---\ntitle: "Plan: B"\n---\nmindmap\n  root', 'Plan: B', undefined],
    [
      'its accTitle without one',
      'flowchart TD\naccTitle: Waiting\naccDescr: A waits for B.\nA-->B',
      'Waiting',
      'A waits for B.',
    ],
    ['nothing', 'flowchart TD\nA-->B', undefined, undefined],
  ])('is %s', async (_, source, title, description) => {
    const drawn = await drawDiagram(source);
    expect([drawn.title, drawn.description]).toEqual([title, description]);
    expect(drawn.text.split('\n').slice(0, 2)).toEqual(expect.arrayContaining([title, description].filter(Boolean)));
  });

  test('is never what the diagram before it said', async () => {
    await drawDiagram('flowchart TD\naccTitle: Before\naccDescr: Said before.\nA-->B');
    const { title, description } = await drawDiagram('C4Context\nPerson(a, "Ada")');
    expect([title, description]).toEqual([undefined, undefined]);
  });

  test('is said once', async () => {
    expect(await linesOf('ishikawa\n  Slow\n  Locks\n    Held')).toEqual(['Slow', '  Locks', '    Held']);
  });
});

describe('boxes and arrows', () => {
  test('stand inside the group that holds both ends', async () => {
    const source = 'flowchart TD\nsubgraph outer [Outer]\nsubgraph inner [Inner]\na-->b\nend\nb-->c\nend\nc-->d\na';
    expect(await linesOf(source)).toEqual(['Outer', '  Inner', '    a → b', '  b → c', 'c → d']);
  });

  test('of one name are told apart', async () => {
    expect(await linesOf('flowchart TD\na[Task]-->b[Task]')).toEqual(['Task → Task (2)']);
  });

  test('whose names hold a colon stand between quotation marks', async () => {
    expect(await linesOf('flowchart TD\na[Bucket: ten]-->|no: wait|b[Caller]')).toEqual([
      '“Bucket: ten” → Caller: no: wait',
    ]);
    expect(await linesOf('sequenceDiagram\nparticipant a as A: b\na->>c: d')).toContain('“A: b” → c: d');
  });

  test('are all there, those without an arrow too', async () => {
    expect(await linesOf('flowchart TD\na\nsubgraph s\nb\nend\nc~~~d')).toEqual(['s', '  b', 'a', 'c', 'd']);
  });
});

test('members of a class keep their types', async () => {
  const source =
    'classDiagram\nclass Box~K~ {\n -Map~K, List~V~~ __x\n #get(K key)$ List~V~\n}\nBox "1" *-- "2..*" Entry';
  expect(await linesOf(source)).toEqual([
    'Box<K>',
    '  private Map<K, List<V>> __x',
    '  protected static get(K key): List<V>',
    'Box<K> → Entry: is made of, 1 to 2 or more',
  ]);
});

test('a plan names days, hours where days are not enough, or counts', async () => {
  const plan = (tasks: string) => linesOf(`gantt\ndateFormat YYYY-MM-DD HH:mm\n${tasks}`);
  expect(await plan('A :a, 2026-01-01 00:00, 2d\nB :after a, 1d')).toEqual([
    'A: 2026-01-01 until 2026-01-03',
    'B: 2026-01-03 until 2026-01-04, after A',
  ]);
  expect(await linesOf('gantt\ndateFormat x\nA :0, 80\nB :80, 1000')).toEqual([
    'A: 0 ms until 80 ms',
    'B: 80 ms until 1000 ms',
  ]);
  expect(await linesOf('gantt\ndateFormat mm:ss\nA :00:10, 5s')).toEqual(['A: 10 s until 15 s']);
  expect(await plan('A :after nobody, 1d')).toEqual(['A: 2000-01-01 until 2000-01-02']);
  expect(await plan('A :a, 2026-01-01 08:30, 45m')).toEqual(['A: 2026-01-01 08:30 until 2026-01-01 09:15']);
});

test('blocks in columns are told row by row', async () => {
  expect(await linesOf('block\ncolumns 2\na b\nspace c\nd:2')).toEqual([
    'Row 1',
    '  a',
    '  b',
    'Row 2',
    '  c',
    'Row 3',
    '  d',
  ]);
  expect(await linesOf('block\ncolumns 1\na b')).toEqual(['a', 'b']);
});

test('a block of a conversation holds its messages, however deep', async () => {
  const source = 'sequenceDiagram\nloop l\nalt x\nA->>B: 1\nelse y\nB-->>A: 2\nend\nend\nA-)B: 3';
  expect(await linesOf(source)).toEqual([
    'Participants: A, B',
    'Loop: l',
    '  If: x',
    '    A → B: 1',
    '  Else: y',
    '    B → A: 2 (reply)',
    'A → B: 3 (asynchronous)',
  ]);
});
