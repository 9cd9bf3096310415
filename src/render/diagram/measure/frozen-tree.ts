/**
 * While Mermaid measures an element, and while its finished drawing is read, the tree stands still: what has been found
 * out about an element then need not be asked again, and every answer of jsdom is dear.
 */

/** What selectors ask of an element. */
export interface Facts {
  readonly tag: string;
  readonly id: string;
  readonly classes: ReadonlySet<string>;
  readonly parent: Element | null;
}

let known: Map<Element, Facts> | undefined;
let results: WeakMap<object, Map<Element, unknown>> | undefined;

/** Runs `work`, which must not change the tree; may be nested. */
export const whileFrozen = <Result>(work: () => Result): Result => {
  if (known) return work();
  known = new Map();
  results = new WeakMap();
  try {
    return work();
  } finally {
    known = undefined;
    results = undefined;
  }
};

/** What is known about an element; asked anew unless the tree is frozen. */
export const factsOf = (element: Element): Facts => {
  const found = known?.get(element);
  if (found) return found;
  const facts = {
    tag: element.localName.toLowerCase(),
    id: element.id,
    classes: splitClasses(element.getAttribute('class')),
    parent: element.parentElement,
  };
  known?.set(element, facts);
  return facts;
};

/** `compute`, asked once for each element of a frozen tree. */
export const oncePerElement = <Result extends object>(
  compute: (element: Element) => Result,
): ((element: Element) => Result) => {
  return (element) => {
    if (!results) return compute(element);
    const mine = results.get(compute) ?? new Map<Element, unknown>();
    results.set(compute, mine);
    const found = mine.get(element) as Result | undefined;
    if (found) return found;
    const result = compute(element);
    mine.set(element, result);
    return result;
  };
};

const NO_CLASSES: ReadonlySet<string> = new Set();
const classLists = new Map<string, ReadonlySet<string>>();
const MAX_CLASS_LISTS = 2_000;

const splitClasses = (value: string | null): ReadonlySet<string> => {
  if (!value) return NO_CLASSES;
  const found = classLists.get(value);
  if (found) return found;
  if (classLists.size > MAX_CLASS_LISTS) classLists.clear();
  const classes = new Set(value.split(/\s+/).filter((name) => name !== ''));
  classLists.set(value, classes);
  return classes;
};
