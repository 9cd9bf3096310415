/**
 * The catalogue of rules as a guide of our own site: `content/guides/errors-and-how-to-mend-them.md`, written by
 * `npm run schema`.
 */
import { ruleKinds, type Rule, type RuleKind, type Severity } from '../../schema/rule.ts';
import { ruleIds, rules, type RuleId } from '../../schema/rules.ts';
import { exampleToMarkdown, fixToMarkdown } from './rule-markdown.ts';

/** Day of the last change of substance in what the catalogue says. */
const updated = '2026-11-21';

const head = `---
title: Errors and how to mend them
description: Every fault that Headword finds in content. Why it is one, an example, and the same without it.
created: 2026-11-21
updated: ${updated}
difficulty: beginner
tags:
  - headword
  - authoring
order: 95
auto_link: false
see_also:
  - to: guides/write-a-glossary-term
    note: What a term and a guide may say, from the beginning.
  - to: guides/draw-diagrams
    note: Every kind of diagram, with its source.
refs:
  - https://www.rfc-editor.org/rfc/rfc8259
  - https://yaml.org/spec/1.2.2/
  - https://mdxjs.com/docs/troubleshooting-mdx/
---

`;

const opening = `\`npm run check\` reads all content and tells each fault with its place, what was found, what was expected, and most often the way out:

\`\`\`text title="npm run check"
content/glossary/barrier.json:8:15  error  field
  Unexpected "lo" in "effort", expected "low", "medium" or "high".
    7 |     "severity": "low",
  > 8 |     "effort": "lo",
      |               ^^^^
    9 |     "created": "2026-11-02",
  Hint: Did you mean "low"?
\`\`\`

The first line has the file, the line, the column, how grave it is, and the name of the rule. Below, each rule is explained under its name; \`npm run check -- --explain field\` shows the same on the terminal.

| How grave | What it does |
| --- | --- |
| error | nothing is published until it is mended |
| warning | is told; stops the build under \`--strict\` |
| notice | tells what was put right or left out; stops nothing |`;

const closing = `## Questions

:::question[Why is a misspelled field an error?]
If it were passed over, what it says would appear nowhere, and nobody would notice. So every name that is not known is told, with the nearest one that is.
:::

:::question[Is the site lost when a build fails?]
No. A build puts everything together beside the published site and takes its place only when it is whole and proven. Until then readers see the site as it was.
:::

:::question[How do I see the faults in a pull request?]
Run \`npm run check -- --format github\` in a workflow: GitHub shows each fault beside its line. \`--format sarif\` writes a file for code scanning, \`--format json\` one for your own programs.
:::

:::question[From where are lines and columns counted?]
From 1. A column counts UTF-16 code units, as editors and SARIF do; the mark below the line stands under the right sign however wide it is.
:::
`;

const gravities = { error: 'Error', warning: 'Warning', notice: 'Notice' } as const satisfies Record<Severity, string>;

const gravityOf = ({ severities: [first, ...others] }: Rule): string =>
  [gravities[first], ...others].join(others.length > 1 ? ', ' : ' or ');

const ruleSection = (id: RuleId): string => {
  const rule: Rule = rules[id];
  return [
    `### ${id}`,
    `**${rule.title}.** ${gravityOf(rule)}.`,
    rule.meaning,
    exampleToMarkdown(rule.example, { bad: ' bad fragment', good: ' good fragment' }),
    fixToMarkdown(rule),
  ].join('\n\n');
};

const kindSection = (kind: RuleKind): string =>
  [`## ${ruleKinds[kind]}`, ...ruleIds.filter((id) => rules[id].kind === kind).map(ruleSection)].join('\n\n');

/** The text of the guide. */
export const rulesGuide = (): string => {
  const kinds = Object.keys(ruleKinds) as RuleKind[];
  return `${head}${[opening, ...kinds.map(kindSection), closing].join('\n\n')}`;
};
