/**
 * Words and blocks of the Caddyfile (https://caddyserver.com/docs/caddyfile/concepts).
 */

/** A word between backticks, where everything stands for itself, but for `{names}`. */
export const raw = (text: string): string => `\`${text}\``;

/** A block, its lines indented. */
export const block = (head: string, lines: readonly string[]): readonly string[] => [
  `${head} {`,
  ...lines.map((line) => (line === '' ? '' : `\t${line}`)),
  '}',
];

/** A `map`: the value of the first pattern that matches the source. */
export const map = (
  source: string,
  name: string,
  fallback: string,
  entries: readonly (readonly [string, string])[],
): readonly string[] =>
  block(`map ${raw(source)} {${name}}`, [
    ...entries.map(([pattern, value]) => `${raw(`~${pattern}`)} ${raw(value)}`),
    `default ${raw(fallback)}`,
  ]);
