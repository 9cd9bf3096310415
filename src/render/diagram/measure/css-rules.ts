/** Reads a style sheet into rules that can be found by the class, id or tag of their last compound. */
import { parseSelector, type Selector } from './css-selector.ts';

export interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly important: boolean;
}

export interface Rule {
  readonly selector: Selector;
  readonly order: number;
  readonly declarations: readonly Declaration[];
}

export type RuleIndex = ReadonlyMap<string, readonly Rule[]>;

/** Reads `a: b; c: d !important`. */
export const parseDeclarations = (text: string): readonly Declaration[] =>
  text.split(/;(?![^(]*\))/).flatMap((part): readonly Declaration[] => {
    const colon = part.indexOf(':');
    if (colon < 1) return [];
    const value = part.slice(colon + 1).trim();
    const important = /\s*!\s*important$/i;
    const property = part.slice(0, colon).trim().toLowerCase();
    // Mermaid counts the branches of deep mind maps down to below nothing, which browsers skip.
    if (property === 'stroke-width' && value.startsWith('-')) return [];
    return [{ property, value: value.replace(important, ''), important: important.test(value) }];
  });

/** Indexes the plain rules of a style sheet; at-rules are left out, nothing here depends on them. */
export const indexRules = (css: string): RuleIndex => {
  const index = new Map<string, Rule[]>();
  let order = 0;
  for (const [, head = '', body = ''] of flatRules(css)) {
    const declarations = parseDeclarations(body);
    for (const text of head.split(/,(?![^(]*\))/)) {
      const selector = parseSelector(text);
      if (!selector) continue;
      const rules = index.get(selector.key) ?? [];
      rules.push({ selector, order: order++, declarations });
      index.set(selector.key, rules);
    }
  }
  return index;
};

const flatRules = (css: string) =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/@[\w-]+[^{};]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g, '')
    .matchAll(/([^{}]+)\{([^{}]*)\}/g);
