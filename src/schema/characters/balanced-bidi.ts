/**
 * Marks of direction in a text that is written from right to left, at least in part. Marks stand alone; isolates and
 * embeddings are closed in their line, as the bidirectional algorithm has it (UAX #9).
 */
const rightToLeft =
  /[[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]&&\p{L}]/v;

const closings: Readonly<Record<string, string>> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};

/** Offsets of marks that are in place. A text without letters from right to left needs none. */
export const balancedBidi = (text: string): ReadonlySet<number> => {
  const balanced = new Set<number>();
  if (!rightToLeft.test(text)) return balanced;
  let open: { readonly offset: number; readonly closing: string }[] = [];
  for (const { 0: character, index } of text.matchAll(/[\n\u2029\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]/g)) {
    const closing = closings[character];
    if (/[\u061c\u200e\u200f]/.test(character)) balanced.add(index);
    else if (closing !== undefined) open.push({ offset: index, closing });
    else if (character === '\n' || character === '\u2029') open = [];
    else if (open.at(-1)?.closing === character) balanced.add(open.pop()?.offset ?? index).add(index);
  }
  return balanced;
};
