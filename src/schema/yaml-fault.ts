/**
 * What is wrong with front matter that is no YAML, in the words of its author.
 */
export type YamlFault = readonly [message: string, hint: string];

/** What the parser says, and how to say it; the first that matches. `line` is the line of the fault. */
const sayings: readonly (readonly [RegExp, (line: string, found: readonly string[]) => YamlFault])[] = [
  [
    /^Nested mappings are not allowed|^Implicit map keys? need/,
    (line) => {
      const [, name = '', value = ''] = /^\s*(?:- )?([\w-]+):\s+(.*)$/.exec(line) ?? [];
      const mended =
        name === '' ? 'Put the text between double quotes.' : `Write ${name}: ${JSON.stringify(value.trim())}`;
      return ['Unexpected ": " inside of text, expected quotes around the text.', mended];
    },
  ],
  [/^Tabs are not allowed/, () => ['Unexpected tab, expected spaces in front of the line.', 'Indent with two spaces.']],
  [
    /^Implicit keys? need to be on a single line/,
    (line) => {
      const [, name = '', value = ''] = /^([\w-]+):(\S.*)$/.exec(line) ?? [];
      const hint = name === '' ? 'Each line is a name, a colon, a space and a value.' : `Write ${name}: ${value}`;
      return ['Unexpected line without a space behind its colon, expected "name: value".', hint];
    },
  ],
  [
    /^Plain value cannot start with reserved character (.)/,
    (_, [, sign = '']) => [
      `Unexpected ${sign} at the beginning of a text, expected quotes around the text.`,
      'Put the text between double quotes.',
    ],
  ],
];

/** The fault of which the parser gives this reason. */
export const yamlFault = (reason: string, line: string): YamlFault => {
  for (const [pattern, say] of sayings) {
    const found = pattern.exec(reason);
    if (found) return say(line, found);
  }
  const hint = 'Quote text that contains ":" or begins with a special character.';
  return [`Unexpected front matter: ${reason}.`, hint];
};

/** The fault of a guide in which no front matter is found. */
export const missingFrontMatter = (text: string): YamlFault => {
  if (/^---[ \t]*\r?\n/.test(text))
    return [
      'Unexpected front matter without an end, expected a line "---" below it.',
      'Write --- on a line of its own between front matter and text.',
    ];
  if (/^\s+---/.test(text))
    return [
      'Unexpected empty space above the front matter, expected "---" as first line.',
      'Remove what stands above.',
    ];
  return [
    'Unexpected start of the guide, expected front matter.',
    'Begin the file with a line "---", then title, description, created and updated, then another "---".',
  ];
};
