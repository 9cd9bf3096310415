/**
 * Infers the language of code that names none: from the category, then from the tags, then from the code itself.
 */
import type { TermSource } from '../schema/term.ts';
import type { TermLanguage } from './glossary.ts';
import { toAddressId } from './address-id.ts';
import type { Category } from './site.ts';
import { ownValue } from '../schema/own-value.ts';

/** Names that authors use → the highlighter's id. */
const aliases: Readonly<Record<string, string>> = {
  bash: 'bash',
  c: 'c',
  'c#': 'csharp',
  'c++': 'cpp',
  cpp: 'cpp',
  cs: 'csharp',
  csharp: 'csharp',
  css: 'css',
  diff: 'diff',
  docker: 'docker',
  dockerfile: 'docker',
  dotnet: 'csharp',
  go: 'go',
  golang: 'go',
  graphql: 'graphql',
  html: 'html',
  http: 'http',
  java: 'java',
  javascript: 'javascript',
  js: 'javascript',
  json: 'json',
  jsx: 'jsx',
  kotlin: 'kotlin',
  nginx: 'nginx',
  node: 'javascript',
  nodejs: 'javascript',
  perl: 'perl',
  php: 'php',
  powershell: 'powershell',
  py: 'python',
  python: 'python',
  rb: 'ruby',
  rs: 'rust',
  ruby: 'ruby',
  rust: 'rust',
  scala: 'scala',
  sh: 'bash',
  shell: 'bash',
  sql: 'sql',
  swift: 'swift',
  toml: 'toml',
  ts: 'typescript',
  tsx: 'tsx',
  typescript: 'typescript',
  xml: 'xml',
  yaml: 'yaml',
  yml: 'yaml',
};

/** Signs in the code itself, the surest first. */
const signs: readonly (readonly [language: string, sign: RegExp])[] = [
  ['php', /<\?php|^[ \t]*\$\w+\s*=|\$this->|^use [A-Z]\w*\\/m],
  [
    'python',
    /^[ \t]*(?:async )?def \w+\(.*\).*:\s*$|^[ \t]*(?:from [\w.]+ )?import [\w.,* ]+$|^[ \t]*(?:elif .*|except.*):\s*$/m,
  ],
  ['go', /^package \w+|^func (?:\(\w+ \*?\w+\) )?\w+\(|\b\w+ := /m],
  ['rust', /\bfn \w+(?:<.*>)?\(|\blet mut |\bimpl\b.*\{|println!\(/],
  ['csharp', /^using [A-Z][\w.]*;|\basync Task\b|\bConsole\.Write/m],
  ['java', /\bpublic (?:static |final )*(?:class|void|interface)\b|\bSystem\.out\./],
  [
    'typescript',
    /\b(?:const|let|function)\b[^\n]*[\w)\]]\??:\s*(?:string|number|boolean|Promise<|unknown|void)\b|^interface \w+ \{/m,
  ],
  ['javascript', /\b(?:const|let|var) \w+ ?=|=>|\bfunction\s*\w*\(|\bconsole\.\w+\(|\brequire\(|^import .* from ['"]/m],
  ['sql', /^[ \t]*(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE)\b/im],
  ['html', /^[ \t]*<(?:!doctype|html|div|form|script|p|a)\b/im],
  ['bash', /^#!\/.*sh\b|^\$ |^[ \t]*(?:echo|export|sudo|npm|pip|git) /m],
  ['json', /^\s*[{[]\s*"/],
  ['cpp', /^#include\s*[<"]|\bstd::/m],
];

/** The highlighter's id for a language as its author wrote it; the lower-case word itself when it is not known. */
export const toLanguageId = (name: string): string => ownValue(aliases, name.toLowerCase()) ?? name.toLowerCase();

const namedIn = (words: readonly string[]): string | undefined =>
  words.map((word) => ownValue(aliases, word.toLowerCase())).find((language) => language !== undefined);

/** The language that the code itself shows, or undefined. */
export const languageOfCode = (code: string): string | undefined => signs.find(([, sign]) => sign.test(code))?.[0];

/** Names of text that is in no language. */
const plain: ReadonlySet<string> = new Set(['text', 'txt', 'plaintext', 'plain', 'console']);

/** Every language a term is about: that of its codes, and those it applies to. Each once, with a part of an address. */
export const languagesOf = (source: TermSource, codeLanguage: string | undefined): readonly TermLanguage[] => {
  const applies = (source.applies_to?.languages ?? []).map(({ id }) => toLanguageId(id));
  const hasCode = Boolean(source.bad_code || source.good_code);
  const all = new Set([...(codeLanguage && hasCode ? [codeLanguage] : []), ...applies]);
  return [...all].filter((id) => !plain.has(id)).map((language) => ({ id: toAddressId(language), language }));
};

/** The language of a term's codes, or undefined when nothing tells. */
export const inferLanguage = (source: TermSource, category: Category): string | undefined => {
  if (source.code_language) return toLanguageId(source.code_language);
  const byCategory = category.codeLanguage ? toLanguageId(category.codeLanguage) : namedIn([category.id]);
  return (
    byCategory ??
    namedIn(source.tags ?? []) ??
    languageOfCode(source.good_code ?? '') ??
    languageOfCode(source.bad_code ?? '')
  );
};
