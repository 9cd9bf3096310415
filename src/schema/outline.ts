/**
 * What is known of the body of a guide without rendering it: the renderer reads it, the model and its checks use it.
 */
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

/** A note on a line of a guide's code, and where it stands in the file. */
export interface GuideNote {
  /** Number of the line in its code; undefined when the note names none. */
  readonly noted: number | undefined;
  /** The code; undefined when there is none above the notes. */
  readonly code: string | undefined;
  /** Whether a note above it speaks of the same line. */
  readonly isSecond: boolean;
  readonly line: number;
  readonly column: number;
}

/** A text in the body of a guide, without markup, and where its first character stands in the file. */
export interface GuideText {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A block that opens with three colons. */
export interface GuideBlock {
  readonly name: string;
  /** 1-based, in the file. */
  readonly line: number;
  readonly column: number;
}

/** What a guide cannot show: markup that it does not have, or a fence or block that is never closed. */
export interface GuideFault {
  readonly kind: 'html' | 'image' | 'open-fence' | 'open-block' | 'apart';
  /** What its author wrote, up to the end of the line. */
  readonly text: string;
  /** 1-based, in the file. */
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

/** Code in the body of a guide: a fence, words between backticks, or what MDX runs. */
export interface GuideCode {
  /** Offsets in the body, in UTF-16 code units: the first character, and the one behind the last. */
  readonly start: number;
  readonly end: number;
  readonly language?: string;
  /** Lines and length of a fence; absent where code stands in a line. */
  readonly size?: { readonly lines: number; readonly length: number; readonly longest: number };
}

/** What is read of a guide's body. */
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
  /** Blocks that open with three colons. */
  readonly blocks: readonly GuideBlock[];
  readonly sections: readonly GuideSection[];
  /** Notes on lines of its code. */
  readonly notes: readonly GuideNote[];
  /** All of its code, in order. */
  readonly codes: readonly GuideCode[];
  readonly faults: readonly GuideFault[];
}

/** A body that no parser came to the end of within its limits. */
export class OutlineLimit extends Error {
  override readonly name = 'OutlineLimit';
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
