/**
 * The computed style of what Mermaid draws, measured on and later written out; jsdom's getComputedStyle is too slow and
 * incomplete.
 */
import { indexRules, parseDeclarations, type Declaration, type RuleIndex } from './css-rules.ts';
import { matchesSelector } from './css-selector.ts';
import { factsOf, oncePerElement } from './frozen-tree.ts';

/** Computed values by property name; what nobody set is absent. */
export type Style = Readonly<Record<string, string | undefined>>;

const INHERITED = new Set(
  `fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin
   color font-size font-weight font-style text-anchor dominant-baseline line-height white-space text-align visibility
   letter-spacing word-break overflow-wrap text-decoration
   --mermaid-usecase-actor-font-size --mermaid-usecase-actor-font-weight
   --mermaid-usecase-font-size --mermaid-usecase-font-weight`.split(/\s+/),
);

const PRESENTATION = new Set(
  `${[...INHERITED].join(' ')} opacity display transform marker-start marker-mid marker-end alignment-baseline baseline-shift
   text-decoration font-family`.split(/\s+/),
);

const BY_TAG: Readonly<Record<string, Style>> = {
  b: { 'font-weight': 'bold' },
  strong: { 'font-weight': 'bold' },
  th: { 'font-weight': 'bold' },
  em: { 'font-style': 'italic' },
  i: { 'font-style': 'italic' },
  u: { 'text-decoration': 'underline' },
  ins: { 'text-decoration': 'underline' },
  s: { 'text-decoration': 'line-through' },
  del: { 'text-decoration': 'line-through' },
  small: { 'font-size': '.8333em' },
  sub: { 'font-size': '.8333em' },
  sup: { 'font-size': '.8333em' },
};

/** The rules of a drawing, by its <style>: Mermaid fills that in before it draws, and it never changes. */
const sheets = new WeakMap<Element, RuleIndex>();
const NO_RULES: RuleIndex = new Map();

/** Those of the outermost <svg> around the element. */
const rulesOf = oncePerElement((element: Element): RuleIndex => {
  const { parent } = factsOf(element);
  const outer = parent ? rulesOf(parent) : NO_RULES;
  return outer === NO_RULES && element.localName === 'svg' ? ownRules(element) : outer;
});

const ownRules = (root: Element): RuleIndex => {
  let sheet = root.firstElementChild;
  while (sheet && sheet.localName !== 'style') sheet = sheet.nextElementSibling;
  if (!sheet) return NO_RULES;
  const rules = sheets.get(sheet) ?? indexRules(sheet.textContent);
  sheets.set(sheet, rules);
  return rules;
};

/** The computed style of one element, asking its ancestors up to the root. */
export const styleOf = oncePerElement((element: Element): Style => {
  const { parent } = factsOf(element);
  return inheritStyle(element, parent ? styleOf(parent) : {}, rulesOf(element));
});

/** As `styleOf`, for a walk from the root down over a tree that no longer changes. */
export const createStyler = (root: Element): ((element: Element, parent: Style) => Style) => {
  const rules = rulesOf(root);
  return (element, parent) => inheritStyle(element, parent, rules);
};

const inheritStyle = (element: Element, parent: Style, rules: RuleIndex): Style => {
  const style: Record<string, string | undefined> = {};
  for (const property of INHERITED) if (parent[property] !== undefined) style[property] = parent[property];
  Object.assign(style, BY_TAG[element.localName]);
  for (const [property, declared] of declaredValues(element, rules)) {
    const value = declared.startsWith('var(') ? resolveVariable(declared, style) : declared;
    if (value === 'inherit') style[property] = parent[property];
    else if (value === 'revert' || value === 'unset' || value === 'initial') style[property] = undefined;
    else style[property] = value === 'currentColor' || value === 'currentcolor' ? style['color'] : value;
  }
  style['font-size'] = `${fontSizeOf(style['font-size'], parent)}px`;
  return style;
};

const declaredValues = (element: Element, rules: RuleIndex): readonly (readonly [string, string])[] => {
  const found: { readonly declaration: Declaration; readonly weight: number }[] = [];
  const add = (declarations: readonly Declaration[], weight: number) => {
    for (const declaration of declarations) {
      found.push({ declaration, weight: weight + (declaration.important ? 1e12 : 0) });
    }
  };
  for (const name of element.getAttributeNames()) {
    if (!PRESENTATION.has(name)) continue;
    add([{ property: name, value: element.getAttribute(name) ?? '', important: false }], 0);
  }
  const { tag, id, classes } = factsOf(element);
  const keys = [...Array.from(classes, (name) => `.${name}`), `#${id}`, tag, '*'];
  for (const rule of keys.flatMap((key) => rules.get(key) ?? [])) {
    if (matchesSelector(element, rule.selector))
      add(rule.declarations, 1 + rule.selector.specificity * 10_000 + rule.order);
  }
  add(parseDeclarations(element.getAttribute('style') ?? ''), 1e11);
  found.sort((a, b) => a.weight - b.weight);
  return found.map(({ declaration }) => [declaration.property, declaration.value]);
};

/** `var(--name, fallback)` in the light of the custom properties known so far. */
const resolveVariable = (value: string, style: Style): string => {
  const [, name = '', fallback = ''] = /^var\((--[\w-]+)\s*,?\s*([^)]*)\)$/.exec(value) ?? [];
  return style[name] ?? fallback;
};

const fontSizeOf = (value: string | undefined, parent: Style): number => {
  const inherited = Number.parseFloat(parent['font-size'] ?? '16');
  return toPixels(value, inherited, inherited) ?? inherited;
};

/** A CSS length in px; `em` is what 1em means, `whole` what 100% means. */
export const toPixels = (value: string | null | undefined, em: number, whole: number): number | undefined => {
  const match = /^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(px|em|rem|ex|%|pt)?\s*$/i.exec(value ?? '');
  if (!match) return undefined;
  const units: Readonly<Record<string, number>> = { px: 1, em, rem: 16, ex: em / 2, '%': whole / 100, pt: 4 / 3 };
  return Number(match[1]) * (units[(match[2] ?? 'px').toLowerCase()] ?? 1);
};
