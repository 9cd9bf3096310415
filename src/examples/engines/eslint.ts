/**
 * ESLint with typescript-eslint: parses JavaScript and TypeScript and finds rules, those that need types included.
 */
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import type { Fault, Tool } from '../example.ts';
import { isScript } from '../is-script.ts';
import type { ParseReply, SearchReply } from '../judgement.ts';
import { knownRules, needsTypes, plugins } from './eslint-rules.ts';
import { createTypedProgram } from './typed-program.ts';

const me: Tool = { tool: 'ESLint', version: Linter.version };
const linter = new Linter({ configType: 'flat' });

const endings: Readonly<Record<string, string>> = { javascript: 'js', jsx: 'jsx', typescript: 'ts', tsx: 'tsx' };

/** Names of the codes, as the linter and the type checker know them. */
const nameOf = (language: string, index: number): string => `example-${index}.${endings[language] ?? 'js'}`;

interface Setting {
  readonly language: string;
  readonly rules?: Linter.RulesRecord;
  readonly parserOptions?: Linter.ParserOptions;
  /** For scripts that call require(). */
  readonly sourceType?: 'module' | 'commonjs';
}

const lint = (code: string, filename: string, { language, rules = {}, parserOptions, sourceType }: Setting) => {
  const isTyped = parserOptions !== undefined || ['typescript', 'tsx'].includes(language);
  const ecmaFeatures = { jsx: language.endsWith('x') };
  return linter.verify(
    code,
    {
      files: ['**/*.{js,jsx,ts,tsx}'],
      plugins,
      rules,
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      languageOptions: {
        ecmaVersion: 'latest',
        sourceType: sourceType ?? 'module',
        ...(isTyped && { parser: tseslint.parser }),
        parserOptions: { ecmaFeatures, ...parserOptions },
      },
    },
    { filename },
  );
};

const toFault = ({ message, line, column }: Linter.LintMessage): Fault => ({
  message: message.replace(/^Parsing error: /, ''),
  line,
  column,
});

const sourceTypeOf = (language: string, code: string): 'module' | 'commonjs' =>
  language === 'javascript' && isScript(code) ? 'commonjs' : 'module';

export const parseScript = (language: string, code: string): ParseReply => {
  const found = lint(code, nameOf(language, 0), { language, sourceType: sourceTypeOf(language, code) });
  return { faults: found.filter(({ fatal }) => fatal).map(toFault), ...me };
};

/** Finds a rule by its id, e.g. "no-await-in-loop", "@typescript-eslint/no-floating-promises". */
export const findScriptRule = (language: string, rule: string, codes: readonly string[]): SearchReply => {
  if (!knownRules.has(rule)) return { names: [...knownRules.keys()], ...me };
  const files = new Map(codes.map((code, index) => [nameOf(language, index), code]));
  const parserOptions = needsTypes(rule) ? createTypedProgram(files) : undefined;
  const found = [...files].map(([name, code]) =>
    lint(code, parserOptions?.nameOf(name) ?? name, {
      language,
      rules: { [rule]: 'error' },
      sourceType: sourceTypeOf(language, code),
      ...(parserOptions && { parserOptions: { programs: [parserOptions.program] } }),
    })
      .filter(({ ruleId }) => ruleId === rule)
      .map(toFault),
  );
  return { found, ...me };
};
