import { describe, expect, test } from 'vitest';
import { readIgnoredParts } from '../../../src/render/diagram/source/ignored-parts.ts';

describe('tells at its place', () => {
  test.each([
    ['a click', 'flowchart TD\nA-->B\n  click A href "https://example.org"', 3, 3, /Links/],
    ['a link of a class', 'classDiagram\nclass A\nlink A "https://example.org"', 3, 1, /Links/],
    ['links of a participant', 'sequenceDiagram\nparticipant A\nlink A: Docs @ https://example.org', 3, 1, /Links/],
    ['a link in a label', 'flowchart TD\nA["see <a href=\'https://example.org\'>it</a>"]', 2, 8, /Links/],
    ['a link of C4', 'C4Context\nPerson(a, "A", $link="https://example.org")', 2, 16, /Links/],
    [
      'a theme in front matter',
      '---\nconfig:\n  theme: dark\n---\nflowchart TD\nA',
      3,
      3,
      /"theme" .* colours and fonts/,
    ],
    ['a style in a directive', '%%{init: {"themeCSS": "x"}}%%\nflowchart TD\nA', 1, 12, /"themeCSS"/],
    [
      'a setting of safety',
      '%%{init: {\'securityLevel\': "loose"}}%%\npie\n"a": 1',
      1,
      12,
      /"securityLevel" .* cannot set/,
    ],
    [
      'a nested setting',
      '---\nconfig:\n  flowchart:\n    htmlLabels: false\n---\nflowchart TD\nA',
      4,
      5,
      /"htmlLabels"/,
    ],
    ['a look there is none of', '---\nconfig:\n  look: handdrawn\n---\nflowchart TD\nA', 3, 9, /no look "handdrawn"/],
    ['a click after a comment', '%% note\n\nflowchart TD\nclick A call back()', 4, 1, /Links/],
  ])('%s', (_, source, line, column, message) => {
    expect(readIgnoredParts(source)).toEqual([
      expect.objectContaining({ line, column, message: expect.stringMatching(message) as string }),
    ]);
  });
});

describe('has nothing to say of', () => {
  test.each([
    ['a layout in front matter', '---\ntitle: A theme: of its own\nconfig:\n  layout: elk\n---\nflowchart TD\nA'],
    ['a look', '---\nconfig:\n  look: handDrawn\n---\nflowchart TD\nA'],
    ['the word in a label', 'flowchart TD\nA[theme: dark] --> B[click here]'],
    ['a message that begins with it', 'sequenceDiagram\nA->>B: click here'],
    ['an event that begins with it', 'timeline\n  click to buy : order'],
  ])('%s', (_, source) => {
    expect(readIgnoredParts(source)).toEqual([]);
  });
});
