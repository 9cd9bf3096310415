/**
 * A rule of the catalogue as Markdown: for the page of the documentation and for reports that show help.
 */
import type { Rule, RuleExample } from '../../schema/rule.ts';

const languages: Readonly<Record<string, string>> = { md: 'markdown', mdx: 'mdx' };

const languageOf = (path: string): string => languages[path.slice(path.lastIndexOf('.') + 1)] ?? 'json';

/** A fence longer than any inside. */
const fenceFor = (code: string): string => {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  return '`'.repeat(longest + 1);
};

const block = (path: string, code: string, meta = ''): string => {
  const fence = fenceFor(code);
  return `${fence}${languageOf(path)}${meta} title="${path}"\n${code}\n${fence}`;
};

/** The example: what stands beside it, the faulty half and the mended one, with these words after their languages. */
export const exampleToMarkdown = (
  example: RuleExample,
  meta: { readonly bad: string; readonly good: string },
): string => {
  const { beside = {}, file, bad, good, renamed } = example;
  const around = Object.entries(beside).map(([path, code]) => block(path, code, ' fragment'));
  const halves =
    renamed === undefined
      ? [block(file, bad, meta.bad), block(file, good, meta.good)]
      : [
          'With this name it is a fault:',
          block(file, bad, ' fragment'),
          'With this one it is none:',
          block(renamed, good, ' fragment'),
        ];
  return [...around, ...halves].join('\n\n');
};

/** How to mend it, and what else is good to know, in paragraphs. */
export const fixToMarkdown = ({ fix, more }: Rule): string =>
  [`**Mend it.** ${fix}`, ...(more === undefined ? [] : [more])].join('\n\n');
