/**
 * What is wrong with the body of an MDX guide, in the words of its author: the compiler speaks of expressions and tags, the
 * author wrote a sign.
 */
export interface MdxFault {
  readonly message: string;
  readonly hint: string;
}

const general = 'Put the sign between backticks, or name the file .md: there it is text.';

/** What the compiler says, and how to say it; the first that matches. */
const sayings: readonly (readonly [RegExp, (found: readonly string[]) => MdxFault])[] = [
  [
    /^Expected a closing tag for `<([\w.-]*)>`/,
    ([, name = '']) => ({
      message: `Unexpected <${name}> without an end, expected </${name}> below it.`,
      hint: /^[a-z]/.test(name)
        ? `Write Markdown instead of HTML; as text, put \`<${name}>\` between backticks.`
        : `Write </${name}> where it ends, or <${name} /> when there is nothing in it.`,
    }),
  ],
  [
    /^Unexpected closing tag `<\/([\w.-]*)>`/,
    ([, name = '']) => ({
      message: `Unexpected </${name}>, expected <${name}> above it.`,
      hint: `Add the tag that it closes, or remove it.`,
    }),
  ],
  [
    /^Unexpected character `!`.*before name/,
    () => ({
      message: 'Unexpected "<!--", expected a comment of MDX.',
      hint: 'Comments are written {/* … */} in .mdx.',
    }),
  ],
  [
    /^Unexpected character .*(?:after `<`|before name)/,
    () => ({
      message: 'Unexpected "<", expected a tag behind it.',
      hint: 'Put the sign between backticks, or write &lt;. A link is written [words](https://example.org).',
    }),
  ],
  [
    /^Unexpected end of file in expression/,
    () => ({
      message: 'Unexpected "{" without an end, expected "}".',
      hint: 'What stands between { and } is code. Put it between backticks, or write &#123; for the sign.',
    }),
  ],
  [
    /^Could not parse (?:expression|import\/exports) with \w+: (.*)$/s,
    ([, reason = '']) => ({
      message: `Unexpected text between { and }, which is code in .mdx: ${reason.replace(/\.$/, '')}.`,
      hint: 'Put it between backticks with its braces, or write &#123; and &#125; for them.',
    }),
  ],
];

/** The fault of which the compiler gives this reason. */
export const mdxFault = (reason: string): MdxFault => {
  const plain = reason.replaceAll(/\s*\(\d+:\d+(?:-\d+:\d+)?\)/g, '');
  for (const [pattern, say] of sayings) {
    const found = pattern.exec(plain);
    if (found) return say(found);
  }
  return { message: `Unexpected text, expected MDX: ${plain.replace(/\.?$/, '.')}`, hint: general };
};
