/**
 * Prose is Markdown without HTML and images: tags are shown as they are written, which nobody wants.
 */
import { issueAt } from '../../schema/document.ts';
import { issueInText } from '../../schema/issue-in-text.ts';
import { positionAt, type Issue } from '../../schema/issue.ts';
import type { GuideFault } from '../../schema/outline.ts';
import type { Check } from '../check.ts';
import type { GuideFile, TermFile } from '../content-file.ts';
import { proseTexts } from '../prose-texts.ts';

const rule = 'markup';

/** Tags that authors write for their effect; others, like `<T>`, are more likely meant to be seen. */
const tag =
  /<\/?(?<name>a|abbr|b|blockquote|br|center|code|del|details|div|em|font|h[1-6]|hr|i|iframe|img|kbd|li|mark|ol|p|pre|s|script|small|span|strong|style|sub|summary|sup|svg|table|td|th|tr|tt|u|ul|video)(?=[\s/>])[^<>]*>|<!--/i;

const instead: Readonly<Record<string, string>> = {
  a: 'Write [words](https://example.org).',
  b: 'Write **words**.',
  strong: 'Write **words**.',
  i: 'Write *words*.',
  em: 'Write *words*.',
  code: 'Write `words` between backticks.',
  tt: 'Write `words` between backticks.',
  br: 'An empty line begins a new paragraph; in JSON it is \\n\\n.',
  p: 'An empty line begins a new paragraph; in JSON it is \\n\\n.',
  li: 'Begin each line of a list with "- ".',
  ul: 'Begin each line of a list with "- ".',
};

const hintFor = (text: string): string => {
  const name = tag.exec(text)?.groups?.['name']?.toLowerCase() ?? '';
  const hint = Object.hasOwn(instead, name) ? instead[name] : undefined;
  return hint ?? 'Remove it; to show it on purpose, put it between backticks.';
};

/** The text with its code blanked, so that offsets stay. */
const withoutCode = (text: string): string => text.replaceAll(/(`+)[^`]+\1/g, (code) => ' '.repeat(code.length));

const termIssues = ({ source, document }: TermFile): readonly Issue[] =>
  proseTexts(source).flatMap(({ text, path }) => {
    const found = tag.exec(withoutCode(text));
    if (!found) return [];
    const message = `Unexpected HTML ${found[0]} in "${path.join('.')}", expected Markdown: it is shown as it is written.`;
    const told = { rule, severity: 'warning', message, hint: hintFor(found[0]) } as const;
    return [issueInText(document, path, told, positionAt(text, found.index))];
  });

const guideIssue = ({ document }: GuideFile, { kind, text, line, column }: GuideFault): Issue => {
  const told =
    kind === 'image'
      ? ({
          severity: 'error',
          message: `Unexpected image ${text}, expected text, code or a diagram: guides have no images.`,
          hint: 'Draw it as a Mermaid diagram, or link to it: [words](https://example.org/picture).',
        } as const)
      : ({
          severity: 'warning',
          message: `Unexpected HTML ${tag.exec(text)?.[0] ?? text}, expected Markdown: it is shown as it is written.`,
          hint: hintFor(text),
        } as const);
  return { ...issueAt(document, [], { rule, ...told }), line, column, pointer: '' };
};

export const markup: Check = ({ terms, guides }) => [
  ...terms.flatMap(termIssues),
  ...guides.flatMap((guide) =>
    guide.outline.faults
      .filter(({ kind, text }) => kind === 'image' || (kind === 'html' && !text.startsWith('</')))
      .map((fault) => guideIssue(guide, fault)),
  ),
];
