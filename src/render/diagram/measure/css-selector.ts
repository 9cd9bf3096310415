/** Just enough of CSS selectors for the style sheets Mermaid writes; jsdom's own matching is a hundred times slower. */
import { factsOf } from './frozen-tree.ts';

interface Compound {
  readonly tag: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly attributes: readonly (readonly [name: string, value: string | undefined])[];
  readonly pseudo: readonly string[];
}

interface Step {
  readonly compound: Compound;
  /** How this compound hangs on the one before it. */
  readonly combinator: ' ' | '>' | '+' | '~';
}

export interface Selector {
  readonly steps: readonly Step[];
  readonly specificity: number;
  /** The key by which a rule is found: a class, an id or a tag of the last compound. */
  readonly key: string;
}

const PART =
  /\*|([-\w]+)|\.([-\w\\:]+)|#([-\w\\:.]+)|\[\s*([-\w]+)\s*(?:=\s*["']?([^"'\]]*)["']?)?\s*\]|::?([-\w]+)(?:\([^)]*\))?/gy;

const parseCompound = (text: string): Compound | undefined => {
  const compound = { tag: undefined as string | undefined, id: undefined as string | undefined };
  const [classes, pseudo]: [string[], string[]] = [[], []];
  const attributes: (readonly [string, string | undefined])[] = [];
  PART.lastIndex = 0;
  let read = 0;
  for (const [part, tag, name, id, attribute, value, state] of text.matchAll(PART)) {
    read += part.length;
    if (tag) compound.tag = tag.toLowerCase();
    if (name) classes.push(name.replaceAll('\\', ''));
    if (id) compound.id = id.replaceAll('\\', '');
    if (attribute) attributes.push([attribute, value]);
    if (state) pseudo.push(state);
  }
  return read === text.length && read > 0 ? { ...compound, classes, attributes, pseudo } : undefined;
};

/** Parses one complex selector; undefined for what it does not know, which then matches nothing. */
export const parseSelector = (text: string): Selector | undefined => {
  const tokens = text
    .trim()
    .replace(/\s*([>+~])\s*(?![^[]*\])/g, ' $1 ')
    .split(/\s+/);
  const steps: Step[] = [];
  let combinator: Step['combinator'] = ' ';
  for (const token of tokens) {
    if (token === '>' || token === '+' || token === '~') {
      combinator = token;
      continue;
    }
    const compound = parseCompound(token);
    if (!compound) return undefined;
    steps.push({ compound, combinator });
    combinator = ' ';
  }
  const last = steps.at(-1)?.compound;
  if (!last) return undefined;
  const key = last.classes[0] ? `.${last.classes[0]}` : last.id ? `#${last.id}` : (last.tag ?? '*');
  return { steps, specificity: steps.reduce((sum, step) => sum + weigh(step.compound), 0), key };
};

const weigh = ({ id, classes, attributes, pseudo, tag }: Compound): number =>
  (id ? 10_000 : 0) + 100 * (classes.length + attributes.length + pseudo.length) + (tag ? 1 : 0);

export const matchesSelector = (element: Element, { steps }: Selector): boolean =>
  matchesFrom(element, steps, steps.length - 1);

const matchesFrom = (element: Element, steps: readonly Step[], index: number): boolean => {
  const step = steps[index];
  if (!step || !matchesCompound(element, step.compound)) return false;
  if (index === 0) return true;
  const next = (candidate: Element | null) => candidate !== null && matchesFrom(candidate, steps, index - 1);
  const before = (other: Element) =>
    step.combinator === ' ' || step.combinator === '>' ? factsOf(other).parent : other.previousElementSibling;
  if (step.combinator === '>' || step.combinator === '+') return next(before(element));
  for (let other = before(element); other; other = before(other)) if (next(other)) return true;
  return false;
};

const matchesCompound = (element: Element, compound: Compound): boolean => {
  const { tag, id, classes } = factsOf(element);
  return (
    (compound.tag === undefined || tag === compound.tag) &&
    (compound.id === undefined || id === compound.id) &&
    compound.classes.every((name) => classes.has(name)) &&
    compound.attributes.every(([name, value]) =>
      value === undefined ? element.hasAttribute(name) : element.getAttribute(name) === value,
    ) &&
    compound.pseudo.every((state) => matchesState(element, state))
  );
};

const matchesState = (element: Element, state: string): boolean => {
  if (state === 'first-child') return !element.previousElementSibling;
  if (state === 'last-child') return !element.nextElementSibling;
  return false;
};
