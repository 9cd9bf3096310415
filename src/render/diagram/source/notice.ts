/** What an author is told of a diagram that was drawn, but not quite as written. */

/** `line` and `column` are 1-based and count inside the source. */
export interface DiagramNotice {
  readonly message: string;
  readonly hint?: string;
  readonly line?: number;
  readonly column?: number;
}
