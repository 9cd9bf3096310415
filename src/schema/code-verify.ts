/**
 * How the two codes of a term are proven: what their author declares, and the verdict that `npm run examples` writes.
 */
import { z } from 'zod';
import { limits } from './limits.ts';
import { optionalCode, optionalName, optionalSentence, optionalWord } from './text.ts';

const isPattern = (text: string): boolean => {
  try {
    return new RegExp(text, 'm') instanceof RegExp;
  } catch {
    return false;
  }
};

const expectationSchema = z.strictObject({
  output: z
    .string()
    .max(limits.sentence)
    .refine(isPattern, { error: 'expected a regular expression' })
    .optional()
    .describe('A regular expression that is found in what it prints, e.g. "lost \\\\d+".'),
  error: optionalSentence.describe(
    'The error it ends with: its class, or words of its last line. E.g. "RuntimeError".',
  ),
  timeout: z.literal(true).optional().describe('true: it does not end within the limit.'),
});

const ratio = { error: 'expected a number from 1.5 to 1000' };
const seconds = { error: 'expected seconds from 1 to 30' };

const runSchema = z
  .strictObject({
    bad: expectationSchema.optional().describe('What the code to avoid must do. Without "error", it ends without one.'),
    good: expectationSchema
      .optional()
      .describe('What the code to prefer must do. Without "error", it ends without one.'),
    faster: z
      .number()
      .min(1.5, ratio)
      .max(1000, ratio)
      .optional()
      .describe('The code to prefer is at least so many times as fast.'),
    limit: z
      .number()
      .min(1, seconds)
      .max(30, seconds)
      .optional()
      .describe('Seconds that each half may take, 30 at most. Default: 10.'),
  })
  .refine(({ bad, faster }) => faster !== undefined || Object.values(bad ?? {}).some((value) => value !== ''), {
    error: 'expected "faster", or in "bad" what only the code to avoid does',
  });

const declarations = ['rule', 'pattern', 'run'] as const;

export const codeVerifySchema = z
  .strictObject({
    rule: optionalName.describe(
      'A rule found in the bad code and not in the good one: of Ruff ("ASYNC110") or ESLint ("no-await-in-loop").',
    ),
    pattern: optionalCode.describe('A tree-sitter query that matches the bad code and not the good one.'),
    run: runSchema.optional().describe('Both codes are run; what must come out. Python, JavaScript and TypeScript.'),
    preamble: optionalCode.describe('Code that belongs above both: imports, stubs. Shown on request only.'),
    tool: optionalName.describe('Written by `npm run examples -- --write`.'),
    version: optionalName.describe('Written by `npm run examples -- --write`.'),
    bad: optionalWord(['flagged', 'found', 'as declared', 'parsed']).describe('Written by `npm run examples`.'),
    good: optionalWord(['clean', 'as declared', 'parsed']).describe('Written by `npm run examples`.'),
    digest: optionalName.describe('Written by `npm run examples`: tells when the code was changed since.'),
  })
  .refine((verify) => declarations.filter((key) => verify[key]).length < 2, {
    error: 'expected one of "rule", "pattern" and "run"',
  });

export type CodeVerify = z.output<typeof codeVerifySchema>;
export type RunDeclaration = z.output<typeof runSchema>;
export type RunExpectation = z.output<typeof expectationSchema>;
