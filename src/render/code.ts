/**
 * Code → coloured lines. Tokens carry classes, never colours; the language's grammar is loaded when first needed.
 */
import { bundledLanguages, type BundledLanguage, type Grammar } from 'shiki';
import { createShikiPrimitiveAsync, isPlainLang } from 'shiki/core';
import { INITIAL, type StateStack } from 'shiki/textmate';
import { classOfColor, codeTheme } from './code-theme.ts';
import { escapeText, raw, type Html } from './html.ts';
import { limits } from '../schema/limits.ts';
import { createRegexEngine } from './regex-engine.ts';
import { ownValue } from '../schema/own-value.ts';

export interface Highlighter {
  /** Loads what the languages need; unknown ones are shown plain. */
  readonly load: (languages: Iterable<string>) => Promise<void>;
  /**
   * One `<span class="line">` a line, joined by line feeds. The language must have been loaded. `onLongLine` hears the number
   * of a line, from 1, at which a grammar may stay for long, before it is begun.
   */
  readonly highlight: (code: string, language: string | undefined, onLongLine?: (line: number) => void) => Html;
}

/** Lines below this are coloured at once, whatever they say. */
const longLine = 100;

/** Languages that are another one's with a different name. */
const borrowed: Readonly<Record<string, string>> = {
  console: 'shellsession',
  shell: 'bash',
  py: 'python',
  js: 'javascript',
  ts: 'typescript',
};

const grammarOf = (language: string): string => ownValue(borrowed, language) ?? language;

const isBundled = (language: string): language is BundledLanguage => Object.hasOwn(bundledLanguages, language);

/** One line in its grammar's state: its HTML, and the state in which the next line begins. */
interface ColouredLine {
  readonly html: string;
  readonly next: StateStack;
}

/** Number of the foreground colour in a token's metadata (vscode-textmate, EncodedTokenAttributes). */
const colourOf = (metadata: number): number => (metadata & 0b0000_0000_1111_1111_1000_0000_0000_0000) >>> 15;

/** Neighbouring tokens of one class become one span; plain text and white space get none. */
const tokensToHtml = (line: string, tokens: Uint32Array, classes: readonly (string | undefined)[]): string => {
  let html = '';
  let open: string | undefined;
  for (let index = 0; index < tokens.length; index += 2) {
    const content = line.slice(tokens[index], tokens[index + 2] ?? line.length);
    const className = content.trim() === '' ? open : classes[colourOf(tokens[index + 1] ?? 0)];
    if (className !== open) html += (open ? '</span>' : '') + (className ? `<span class="${className}">` : '');
    html += escapeText(content);
    open = className;
  }
  return open ? `${html}</span>` : html;
};

const maxKnownLines = 50_000;

/**
 * Colours lines of one grammar. A line that was met before in the same state is not tokenised again: code repeats itself,
 * and a state is an immutable object.
 */
const createLinePainter = (grammar: Grammar, classes: readonly (string | undefined)[]) => {
  let known = new WeakMap<StateStack, Map<string, ColouredLine>>();
  let size = 0;
  return (line: string, state: StateStack): ColouredLine => {
    const lines = known.get(state) ?? new Map<string, ColouredLine>();
    const met = lines.get(line);
    if (met) return met;
    const { tokens, ruleStack } = grammar.tokenizeLine2(line, state, 0);
    const painted = { html: tokensToHtml(line, tokens, classes), next: ruleStack };
    if (++size > maxKnownLines) [known, size] = [new WeakMap(), 0];
    known.set(state, lines.set(line, painted));
    return painted;
  };
};

const wrapLines = (lines: readonly string[]): Html =>
  raw(lines.map((line) => `<span class="line">${line}</span>`).join('\n'));

/** Above these a grammar may take minutes; such code is shown plain. */
const isTooLong = (code: string, lines: readonly string[]): boolean =>
  code.length > limits.code || lines.length > limits.codeLines || lines.some((line) => line.length > limits.codeLine);

/** Creates a highlighter without any language yet. */
export const createHighlighter = async (): Promise<Highlighter> => {
  const engine = createRegexEngine();
  const shiki = await createShikiPrimitiveAsync({ themes: [codeTheme], langs: [], engine });
  const painters = new Map<string, ReturnType<typeof createLinePainter>>();
  const load = async (languages: Iterable<string>): Promise<void> => {
    for (const name of new Set([...languages].map(grammarOf))) {
      if (painters.has(name) || !isBundled(name)) continue;
      await shiki.loadLanguage(bundledLanguages[name]);
      const { colorMap } = shiki.setTheme(codeTheme.name ?? '');
      painters.set(name, createLinePainter(shiki.getLanguage(name), colorMap.map(classOfColor)));
    }
  };
  const highlight: Highlighter['highlight'] = (code, language, onLongLine) => {
    const lines = code.split('\n');
    const paint = isPlainLang(language) ? undefined : painters.get(grammarOf(language ?? ''));
    if (!paint || isTooLong(code, lines)) return wrapLines(lines.map(escapeText));
    let state = INITIAL;
    const painted = lines.map((line, index) => {
      if (line.length > longLine) onLongLine?.(index + 1);
      const { html, next } = paint(line, state);
      state = next;
      return html;
    });
    return wrapLines(painted);
  };
  return { load, highlight };
};
