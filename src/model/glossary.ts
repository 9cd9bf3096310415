/**
 * The glossary as understood: what the files say together. One object holds the whole site; every page is drawn from it.
 */
import type { GuideSource } from '../schema/guide.ts';
import type { SourceDocument } from '../schema/document.ts';
import type { CodeVerify } from '../schema/code-verify.ts';
import type { TermSource } from '../schema/term.ts';
import type { Path, PathPlace } from './learning-paths.ts';
import type { Way } from './prerequisite-ways.ts';
import type { Reference } from './reference.ts';
import type { Category, CodeLabels, Site } from './site.ts';
import type { TermNames } from './term-links/term-names.ts';
import type { Topic } from './topics.ts';

export type { Reference };

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
  readonly replacedBy: Reference | undefined;
  /** Terms that name this one, by title. */
  readonly referredBy: readonly Reference[];
  /** Guides that explain or mention this term, in the order of guides. */
  readonly guides: readonly Reference[];
  /** Slug → reference of every `[[slug]]` in its prose. */
  readonly mentions: ReadonlyMap<string, Reference>;
}

export interface Heading {
  /** 2 to 6. */
  readonly depth: number;
  readonly text: string;
  readonly slug: string;
}

export interface GuideLink {
  readonly url: string;
  /** 1-based, in the file. */
  readonly line: number;
  readonly column: number;
}

/** A diagram in the body of a guide. */
export interface GuideDiagram {
  readonly source: string;
  readonly alt?: string;
  /** Where its first character stands in the file, both 1-based. */
  readonly line: number;
  readonly column: number;
}

/** A text in the body of a guide, without markup, and where its first character stands in the file. */
export interface GuideText {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** What stands under one heading of a guide, or answers one question. */
export interface GuideSection {
  /** The heading; empty before the first. */
  readonly title: string;
  /** Texts in which names of terms may become links. */
  readonly texts: readonly GuideText[];
  /** Addresses that its links lead to. */
  readonly addresses: readonly string[];
  /** Slugs of its `[[slug]]` links and term cards. */
  readonly mentions: readonly string[];
}

/** What the model needs to know of a guide's body. */
export interface Outline {
  readonly headings: readonly Heading[];
  /** The line in the file on which each heading stands, 1-based. */
  readonly headingLines: readonly number[];
  readonly links: readonly GuideLink[];
  /** `[[slug]]` links; `url` holds the slug. */
  readonly mentions: readonly GuideLink[];
  /** Languages of its code. */
  readonly languages: readonly string[];
  /** Diagrams, with the place in the file where each begins. */
  readonly diagrams: readonly GuideDiagram[];
  /** Words of prose, without code. */
  readonly words: number;
  /** Lines of code that say something, without diagrams. */
  readonly codeLines: number;
  /** Questions with answers. */
  readonly questions: number;
  readonly sections: readonly GuideSection[];
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
  readonly mentions: ReadonlyMap<string, Reference>;
  readonly previous: Reference | undefined;
  readonly next: Reference | undefined;
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
}

/** What diagrams say in words, by their sources. */
export type DiagramTexts = ReadonlyMap<string, string>;
