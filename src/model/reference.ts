/**
 * A link from one page to another, with what a card prints of its target.
 */
export interface Reference {
  readonly kind: 'term' | 'guide' | 'web';
  /** Slug of the term or guide; address when `kind` is "web". */
  readonly to: string;
  readonly title: string;
  readonly short: string;
  /** False for a term that is named but not written yet. */
  readonly exists: boolean;
}
