/** Where something stands in a source, as its author counts. */

/** Both 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export const placeAt = (source: string, offset: number): Place => {
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};
