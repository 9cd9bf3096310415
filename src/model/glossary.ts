/**
 * The glossary as understood: what the files say together. One object holds the whole site; every page is drawn from it.
 */
import type { GuideSource } from '../schema/guide.ts';
import type { SourceDocument } from '../schema/document.ts';
import type { CodeVerify } from '../schema/code-verify.ts';
import type { TermSource } from '../schema/term.ts';
import type { Confusion } from './confusion.ts';
import type { Path, PathPlace } from './learning-paths.ts';
import type { Outline } from '../schema/outline.ts';
import type { Way } from './prerequisite-ways.ts';
import type { Reference } from './reference.ts';
import type { Category, CodeLabels, Site } from './site.ts';
import type { TermNames } from './term-links/term-names.ts';
import type { Topic } from './topics.ts';

export type { Confusion, Reference };

/** A language that a term is about. */
export interface TermLanguage {
  /** The last part of its address. */
  readonly id: string;
  /** The highlighter's id. */
  readonly language: string;
}

export interface Term {
  readonly slug: string;
  /** As the author wrote it: keys in the author's order, nothing added. The twin is made from this. */
  readonly source: TermSource;
  readonly document: SourceDocument;
  readonly category: Category;
  /** Language of both codes, or undefined when none was named and none could be inferred. */
  readonly codeLanguage: string | undefined;
  readonly codeLabels: CodeLabels;
  /** The topic of each of its tags. */
  readonly topics: readonly Topic[];
  /** Languages of its codes and those it applies to, each once. */
  readonly languages: readonly TermLanguage[];
  /** What was found when the codes, as they are now, were proven. */
  readonly verdict: CodeVerify | undefined;
  readonly related: readonly Reference[];
  readonly prerequisites: readonly Reference[];
  /** All it builds on, from the foundations upwards. */
  readonly way: Way;
  /** Terms that name it among their prerequisites, in learning order. */
  readonly unlocks: readonly Reference[];
  /** Where it stands in learning paths. */
  readonly places: readonly PathPlace[];
  /** Minutes, at least 1. */
  readonly readingTime: number;
  readonly problems: readonly Reference[];
  /** Terms it is often taken for: those it names itself, then those that name it. */
  readonly confusions: readonly Confusion[];
  readonly replacedBy: Reference | undefined;
  /** Terms that name this one, by title. */
  readonly referredBy: readonly Reference[];
  /** Guides that explain or mention this term, in the order of guides. */
  readonly guides: readonly Reference[];
  /** Slug → reference of every `[[slug]]` in its prose. */
  readonly mentions: ReadonlyMap<string, Reference>;
  /** Number of the page of its category that asks about it; 0 when none does. */
  readonly questionPage: number;
}

export interface Guide {
  readonly slug: string;
  readonly format: 'md' | 'mdx';
  readonly source: GuideSource;
  readonly document: SourceDocument;
  /** Markdown below the front matter. */
  readonly body: string;
  /** Lines of the file above the body. */
  readonly linesBefore: number;
  readonly outline: Outline;
  readonly category: Category | undefined;
  /** Minutes, at least 1. */
  readonly readingTime: number;
  /** Where it stands in learning paths. */
  readonly places: readonly PathPlace[];
  readonly terms: readonly Reference[];
  readonly seeAlso: readonly (Reference & { readonly note: string })[];
  /** Slug → reference of every `[[slug]]` and term card in its body. */
  readonly mentions: ReadonlyMap<string, Reference>;
  readonly previous: Reference | undefined;
  readonly next: Reference | undefined;
}

/** Two terms that are often confused; `first` has the smaller slug. */
export interface Comparison extends Pick<Confusion, 'difference' | 'mentions'> {
  readonly kind: 'comparison';
  readonly first: Term;
  readonly second: Term;
}

/** What a reader is asked about a term. */
export interface Question {
  readonly term: Term;
  /** What people say, in quotation marks; empty where the misconception is told otherwise, or not at all. */
  readonly claim: string;
  /** What is true; empty when the term has no misconception. */
  readonly truth: string;
  /** Whether the code to avoid is shown and asked about. */
  readonly asksCode: boolean;
}

/** Questions on terms of one category, in learning order. */
export interface QuestionPage {
  readonly kind: 'questions';
  readonly category: Category;
  /** From 1, of `count`. */
  readonly number: number;
  readonly count: number;
  readonly questions: readonly Question[];
}

export interface CategoryGroup {
  readonly category: Category;
  readonly terms: readonly Term[];
}

export interface Letter {
  /** An upper-case letter, or "#" for titles that begin with none. */
  readonly letter: string;
  readonly terms: readonly Term[];
}

/** The sides from which readers look at terms, in the order in which they are offered. */
export const facetIds = ['category', 'severity', 'effort', 'difficulty', 'language', 'tag', 'status'] as const;
export type FacetId = (typeof facetIds)[number];

export interface FacetValue {
  /** The last part of its address. */
  readonly id: string;
  /** The machine value; of categories and tags the name, of languages the highlighter's id. */
  readonly value: string;
  /** What its author says of it; categories only. */
  readonly description?: string;
  /** By title. */
  readonly terms: readonly Term[];
}

export interface Facet {
  readonly id: FacetId;
  /** In the order in which readers see them; each has a term. */
  readonly values: readonly FacetValue[];
}

export interface WantedTerm {
  readonly slug: string;
  /** Pages that name it. */
  readonly wantedBy: readonly Reference[];
}

export interface Glossary {
  readonly site: Site;
  /** By title. */
  readonly terms: readonly Term[];
  readonly bySlug: ReadonlyMap<string, Term>;
  /** By order, then title. */
  readonly guides: readonly Guide[];
  readonly guideBySlug: ReadonlyMap<string, Guide>;
  /** Categories that have terms, in the order of site.json, others after them by id. */
  readonly categories: readonly CategoryGroup[];
  readonly letters: readonly Letter[];
  /** The terms by category, severity, effort, difficulty, language, tag and status. */
  readonly facets: readonly Facet[];
  /** Every term after its prerequisites; terms in a circle come when they are first met. */
  readonly learningOrder: readonly Term[];
  readonly wanted: readonly WantedTerm[];
  /** Learning paths, in the author's order. */
  readonly paths: readonly Path[];
  /** What terms are called in prose; without names when the site wants no links made of them. */
  readonly names: TermNames;
  /** Pairs that are often confused, by their slugs. */
  readonly comparisons: readonly Comparison[];
  /** By category. */
  readonly questions: readonly QuestionPage[];
}

/** What diagrams say in words, by their sources. */
export type DiagramTexts = ReadonlyMap<string, string>;
