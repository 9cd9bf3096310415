/**
 * Patterns of paths as `_headers` of Cloudflare and Netlify has them: one star at most, which stands for anything, with
 * slashes (https://developers.cloudflare.com/workers/static-assets/headers/).
 */

/** Splits a pattern at its star. */
const partsOf = (pattern: string): readonly [before: string, after: string | undefined] => {
  const star = pattern.indexOf('*');
  return star < 0 ? [pattern, undefined] : [pattern.slice(0, star), pattern.slice(star + 1)];
};

/** Whether a path is one of those that a pattern means. */
export const matchesPattern = (pattern: string, path: string): boolean => {
  const [before, after] = partsOf(pattern);
  if (after === undefined) return path === pattern;
  return path.length >= before.length + after.length && path.startsWith(before) && path.endsWith(after);
};

/** The same as a regular expression that PCRE, RE2 and JavaScript read alike, without delimiters. */
export const patternToRegex = (pattern: string): string => {
  const [before, after] = partsOf(pattern);
  const escape = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
  return `^${escape(before)}${after === undefined ? '' : `.*${escape(after)}`}$`;
};
