/** The one error the diagram engine throws: the author's fault, in plain words, with a place in the source. */

/** Why a source cannot be drawn. `line` and `column` are 1-based and count inside the source. */
export class DiagramError extends Error {
  override readonly name = 'DiagramError';
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(message: string, place: { line?: number; column?: number } = {}) {
    super(message);
    this.line = place.line;
    this.column = place.column;
  }
}
