/**
 * Who can say what about a language: the parser, the linter, the grammar for queries, the runner.
 */
export interface LanguageEngines {
  readonly parser: 'ruff' | 'eslint' | 'php-parser' | 'tree-sitter' | 'data';
  readonly linter?: 'ruff' | 'eslint';
  /** Grammar of tree-sitter, as the package names its file. */
  readonly grammar?: string;
  readonly runner?: 'python' | 'node';
}

const grammarOnly = (grammar: string): LanguageEngines => ({ parser: 'tree-sitter', grammar });
const data: LanguageEngines = { parser: 'data' };

/** Language, by the highlighter's id → who judges it. */
const engines: Readonly<Record<string, LanguageEngines>> = {
  bash: grammarOnly('bash'),
  cpp: grammarOnly('cpp'),
  csharp: grammarOnly('c-sharp'),
  css: grammarOnly('css'),
  go: grammarOnly('go'),
  java: grammarOnly('java'),
  javascript: { parser: 'eslint', linter: 'eslint', grammar: 'javascript', runner: 'node' },
  json: data,
  jsx: { parser: 'eslint', linter: 'eslint', grammar: 'javascript' },
  php: { parser: 'php-parser', grammar: 'php' },
  powershell: grammarOnly('powershell'),
  python: { parser: 'ruff', linter: 'ruff', grammar: 'python', runner: 'python' },
  ruby: grammarOnly('ruby'),
  rust: grammarOnly('rust'),
  tsx: { parser: 'eslint', linter: 'eslint', grammar: 'tsx' },
  typescript: { parser: 'eslint', linter: 'eslint', grammar: 'typescript', runner: 'node' },
  yaml: data,
};

/** Who judges a language; undefined when nobody does. */
export const enginesOf = (language: string): LanguageEngines | undefined =>
  Object.hasOwn(engines, language) ? engines[language] : undefined;

/** What is no code: output, sessions, pictures. Nothing is expected of it. */
const plain: ReadonlySet<string> = new Set([
  ...['text', 'txt', 'plain', 'plaintext', 'console', 'shellsession', 'output', 'log', 'mermaid', 'diff', 'http'],
  ...['markdown', 'md', 'csv', 'ini', 'nginx', 'dotenv'],
]);

export const isPlain = (language: string): boolean => plain.has(language);
