/**
 * What an `Accept` header asks for (RFC 9110, 12.5.1), in regular expressions, which is all that nginx and Caddy have. A
 * type has a level: `A` for q=1, the first digit of a smaller q, `_` when it is refused or not named. The levels of JSON,
 * Markdown and HTML, one after the other, are a word of three letters, in which the greatest wins. Only HTML may be named
 * by a wildcard: a browser's, or a program's that did not choose, gets the page.
 */

/** The letter of what is refused or not named. */
export const noLevel = '_';

/** The level of a type: `level` is the capture's digit where it is undefined. */
export interface LevelRule {
  readonly pattern: string;
  readonly level?: 'A' | '_';
}

const escape = (text: string): string => text.replaceAll(/[.*+]/g, '\\$&');

const rulesOf = (type: string, capture: string): readonly LevelRule[] => {
  const named = `(?:^|,)\\s*${escape(type)}\\s*`;
  const q = `${named}(?:;[^,]*)?;\\s*q=`;
  return [
    { pattern: `${q}0(?:\\.0*)?\\s*(?:[,;]|$)`, level: '_' },
    { pattern: `${q}0?\\.(${capture}[0-9])` },
    { pattern: `${named}(?:[,;]|$)`, level: 'A' },
  ];
};

const namings = {
  json: ['application/json'],
  markdown: ['text/markdown'],
  html: ['text/html', 'application/xhtml+xml', 'text/*', '*/*'],
} as const;

export type Wanted = keyof typeof namings;

/** The order of the three letters. */
export const wantedOrder = Object.keys(namings) as readonly Wanted[];

/** Patterns of an `Accept` header, without regard to case; the first that matches tells the level, none that it is `_`. */
export const levelRules = (wanted: Wanted, capture = ''): readonly LevelRule[] =>
  namings[wanted].flatMap((type) => rulesOf(type, capture));

/** Every level, the greatest first, with the class of those that are not greater. */
const levels = ['A', ...Array.from({ length: 10 }, (_, index) => String(9 - index))].map((level) => ({
  level,
  upTo: level === 'A' ? '[_0-9A]' : level === '0' ? '[_0]' : `[_0-${level}]`,
}));

const anyLevel = (toPattern: (level: (typeof levels)[number]) => string): string =>
  `^(?:${levels.map(toPattern).join('|')})$`;

/** Patterns of the three letters, and the ending of the twin that they ask for; the first that matches counts. */
export const twinRules: readonly { readonly pattern: string; readonly ending: '.json' | '.md' }[] = [
  { pattern: anyLevel(({ level, upTo }) => `${level}${upTo}${upTo}`), ending: '.json' },
  { pattern: anyLevel(({ level, upTo }) => `${upTo}${level}${upTo}`), ending: '.md' },
];
