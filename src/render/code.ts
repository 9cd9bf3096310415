/**
 * Code → coloured lines. Tokens carry classes, never colours; the language's grammar is loaded when first needed.
 */
import { bundledLanguages, type BundledLanguage } from 'shiki';
import {
  codeToTokensBase,
  createShikiPrimitiveAsync,
  isPlainLang,
  type ShikiPrimitive,
  type ThemedToken,
} from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { classOfColor, codeTheme } from './code-theme.ts';
import { escapeHtml, raw, type Html } from './html.ts';

export interface Highlighter {
  /** Loads what the languages need; unknown ones are shown plain. */
  readonly load: (languages: Iterable<string>) => Promise<void>;
  /** One `<span class="line">` a line, joined by line feeds. The language must have been loaded. */
  readonly highlight: (code: string, language: string | undefined) => Html;
}

/** Above these a grammar may take minutes; such code is shown plain. Characters and characters a line. */
const limits = { code: 40_000, line: 1_000 };

/** Languages that are another one's with a different name. */
const borrowed: Readonly<Record<string, string>> = {
  console: 'shellsession',
  shell: 'bash',
  py: 'python',
  js: 'javascript',
  ts: 'typescript',
};

const grammarOf = (language: string): string => borrowed[language] ?? language;

const isBundled = (language: string): language is BundledLanguage => Object.hasOwn(bundledLanguages, language);

/** Neighbouring tokens of one class become one span; plain text and white space get none. */
const lineToHtml = (tokens: readonly ThemedToken[]): string => {
  let html = '';
  let open: string | undefined;
  for (const { content, color } of tokens) {
    const className = content.trim() === '' ? open : classOfColor(color);
    if (className !== open) html += (open ? '</span>' : '') + (className ? `<span class="${className}">` : '');
    html += escapeHtml(content);
    open = className;
  }
  return open ? `${html}</span>` : html;
};

const wrapLines = (lines: readonly string[]): Html =>
  raw(lines.map((line) => `<span class="line">${line}</span>`).join('\n'));

const isTooLong = (code: string): boolean =>
  code.length > limits.code || code.split('\n').some((line) => line.length > limits.line);

/** Creates a highlighter without any language yet. */
export const createHighlighter = async (): Promise<Highlighter> => {
  const shiki: ShikiPrimitive = await createShikiPrimitiveAsync({
    themes: [codeTheme],
    langs: [],
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
  const loaded = new Set<string>();
  const load = async (languages: Iterable<string>): Promise<void> => {
    for (const name of new Set([...languages].map(grammarOf))) {
      if (loaded.has(name) || !isBundled(name)) continue;
      loaded.add(name);
      await shiki.loadLanguage(bundledLanguages[name]);
    }
  };
  const highlight = (code: string, language: string | undefined): Html => {
    const grammar = grammarOf(language ?? 'text');
    if (isPlainLang(grammar) || !loaded.has(grammar) || isTooLong(code))
      return wrapLines(code.split('\n').map(escapeHtml));
    const lines = codeToTokensBase(shiki, code, { lang: grammar, theme: codeTheme.name ?? '', tokenizeTimeLimit: 0 });
    return wrapLines(lines.map(lineToHtml));
  };
  return { load, highlight };
};
