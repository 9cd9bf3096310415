/**
 * Words and blocks of nginx's configuration language (https://nginx.org/en/docs/dev/development_guide.html#conf_syntax).
 */

/** A word that nginx reads as it is; in values, what begins with `$` is a variable. */
export const quote = (text: string): string => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;

const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => (line === '' ? '' : `    ${line}`));

/** A block, its lines indented. */
export const block = (head: string, lines: readonly string[]): readonly string[] => [
  `${head} {`,
  ...indent(lines),
  '}',
];

/** A `map`: the value of the first pattern that matches the source. Nothing in it is looked up in a hash of limited size. */
export const map = (
  source: string,
  variable: string,
  fallback: string,
  entries: readonly (readonly [pattern: string, value: string])[],
  isCaseless = false,
): readonly string[] =>
  block(`map ${source} ${variable}`, [
    `default ${quote(fallback)};`,
    ...entries.map(([pattern, value]) => `${quote(`~${isCaseless ? '*' : ''}${pattern}`)} ${quote(value)};`),
  ]);
