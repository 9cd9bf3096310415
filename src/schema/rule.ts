/**
 * A rule is one kind of fault that content can have, as it is explained to authors: on the page of the documentation, by
 * `npm run check -- --explain`, and to the programs that read reports. Its id is its name in `rules.ts`.
 */

/** Errors stop the build; warnings stop it under `--strict` only; notices tell what was put right and never stop it. */
export type Severity = 'error' | 'warning' | 'notice';

/** What a rule is about, in the order in which readers meet it, with the heading of its group. */
export const ruleKinds = {
  files: 'Files and names',
  fields: 'Fields',
  text: 'Text and links',
  relations: 'Terms among each other',
  guides: 'Guides',
  code: 'Code and its proof',
  diagrams: 'Diagrams',
  site: 'The site',
} as const satisfies Readonly<Record<string, string>>;

export type RuleKind = keyof typeof ruleKinds;

/** The smallest content with the fault, and the same without it. Both are tested. */
export interface RuleExample {
  /** Path below the content folder. */
  readonly file: string;
  /** Fields of a JSON file or the body of a guide; the text of the file when `isWhole`. */
  readonly bad: string;
  readonly good: string;
  /** Path of the file when mended, where its name is the fault. */
  readonly renamed?: string;
  /** Fields of other files that the fault needs, by path. */
  readonly beside?: Readonly<Record<string, string>>;
  /** Whether `bad` and `good` are all that the file says. */
  readonly isWhole?: true;
}

export interface Rule {
  readonly kind: RuleKind;
  /** How grave it is: most often, then at other times. */
  readonly severities: readonly [Severity, ...Severity[]];
  /** What is wrong, in a few words without a full stop. */
  readonly title: string;
  /** Why it is a fault, in plain sentences; code in backticks. */
  readonly meaning: string;
  /** How to mend it. */
  readonly fix: string;
  readonly example: RuleExample;
  /** What else is good to know. */
  readonly more?: string;
}
