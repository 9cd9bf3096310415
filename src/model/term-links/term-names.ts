/**
 * Every name that a term goes by, arranged by its words, so that the names in a text are found in one walk over its words
 * however many names there are.
 */
import type { TermSource } from '../../schema/term.ts';
import { compareCodeUnits } from '../../schema/issue.ts';

/** A title or alias as text is compared with it. */
export interface TermName {
  /** As its author writes it. */
  readonly name: string;
  /** With single spaces and straight apostrophes; words that ignore case are in lower case. */
  readonly pattern: string;
  /** For each character of the pattern, whether its case counts. */
  readonly exact: readonly boolean[];
  /** Whether the name may have the ending of a plural. */
  readonly inflects: boolean;
  /** The term it leads to; undefined for a name that is known but never linked. */
  readonly slug: string | undefined;
}

/** Names whose words so far are the way to this node. */
export interface NameNode {
  readonly next: Map<string, NameNode>;
  readonly names: TermName[];
}

/** A name that more than one term claims. */
export interface AmbiguousName {
  readonly name: string;
  readonly slugs: readonly string[];
}

export interface TermNames {
  readonly root: NameNode;
  readonly ambiguous: readonly AmbiguousName[];
}

/** A run of letters, digits and underscores. */
export const wordPattern = /[\p{L}\p{M}\p{N}_]+/gu;

const toPattern = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').replaceAll('’', "'");

/** A capital after the first letter, a digit, or a sign that is no hyphen and no apostrophe. */
const isMarked = (word: string): boolean => /^.\P{Lu}*\p{Lu}|[^\p{L}\p{M}'-]/u.test(word);

/** A title begins with a capital as a sentence does; in an alias a capital says that it is a proper name. */
const isExact = (word: string, index: number, isTitle: boolean): boolean =>
  isMarked(word) || (/^\p{Lu}/u.test(word) && !(isTitle && index === 0));

/** What means something in Markdown: a name with it is not found where that is read. */
const markdown = /[`*<>\\|~[\]]|&#?\w+;|&#?\w{2,}$|^(?:[-+]|#+|\d+[.)])\s|^::/;

/** Two characters are a name only without small letters; brackets and long phrases cannot stand in a link. */
const canBeLinked = (pattern: string): boolean =>
  (pattern.length > 2 || /^\p{Lu}\P{Ll}$/u.test(pattern)) && pattern.length <= 100 && !markdown.test(pattern);

const toName = (name: string, isTitle: boolean, slug: string | undefined, lang: string): TermName => {
  const words = toPattern(name)
    .split(' ')
    .map((word, index) => ({ word, exact: isExact(word, index, isTitle) }));
  return {
    name,
    pattern: words.map(({ word, exact }) => (exact ? word : word.toLowerCase())).join(' '),
    exact: words.flatMap(({ word, exact }, index) =>
      Array.from({ length: word.length + (index < words.length - 1 ? 1 : 0) }, () => exact),
    ),
    inflects: /^en\b/i.test(lang) && /\p{Ll}$/u.test(name) && !isMarked(words.at(-1)?.word ?? ''),
    slug,
  };
};

/** The regular plural of an English noun. */
export const pluralEnding = (word: string): string => (/(?:[sxz]|[cs]h)$/.test(word) ? 'es' : 's');

const wordsOf = (pattern: string): readonly string[] => pattern.toLowerCase().match(wordPattern) ?? [];

const createNode = (): NameNode => ({ next: new Map(), names: [] });

const addPath = (root: NameNode, words: readonly string[], name: TermName): void => {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) node.next.set(word, (next = createNode()));
    node = next;
  }
  if (node !== root) node.names.push(name);
};

const addName = (root: NameNode, name: TermName): void => {
  const words = wordsOf(name.pattern);
  const last = words.at(-1) ?? '';
  addPath(root, words, name);
  if (name.inflects) addPath(root, [...words.slice(0, -1), last + pluralEnding(last)], name);
};

interface Claim {
  readonly name: string;
  readonly isTitle: boolean;
  readonly slug: string;
  /** Whether its term wants it linked. */
  readonly isLinked: boolean;
}

const claimsOf = ({ slug, term, aliases = [], auto_link: wish = {}, status }: TermSource): readonly Claim[] => {
  const except = new Set((wish.except ?? []).map((name) => toPattern(name).toLowerCase()));
  const isOpen = wish.to !== false && status !== 'deprecated';
  return [term, ...aliases].map((name, index) => ({
    name,
    isTitle: index === 0,
    slug,
    isLinked: isOpen && !except.has(toPattern(name).toLowerCase()),
  }));
};

/** The names of these terms. One that two terms claim is known but never linked; those of deprecated terms neither. */
export const buildTermNames = (sources: Iterable<TermSource>, lang: string): TermNames => {
  const claims = Map.groupBy([...sources].flatMap(claimsOf), ({ name }) => toPattern(name).toLowerCase());
  const root = createNode();
  const ambiguous: AmbiguousName[] = [];
  for (const group of claims.values()) {
    const [first] = group;
    const linked = group.filter(({ isLinked }) => isLinked);
    const slugs = [...new Set(linked.map(({ slug }) => slug))];
    if (!first || !canBeLinked(toPattern(first.name))) continue;
    if (slugs.length > 1) ambiguous.push({ name: first.name, slugs: slugs.toSorted(compareCodeUnits) });
    const sole = slugs.length === 1 ? slugs[0] : undefined;
    for (const { name, isTitle } of linked.length > 0 ? linked : [first])
      addName(root, toName(name, isTitle, sole, lang));
  }
  return { root, ambiguous: ambiguous.toSorted((a, b) => compareCodeUnits(a.name, b.name)) };
};
