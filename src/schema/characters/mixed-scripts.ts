/**
 * Words that mix Latin letters with such of Cyrillic, Greek, Armenian or Cherokee: most often one letter only looks like
 * the other. Signs of science (`Δt`, `μs`, `λ1`) are no such words.
 */
export interface MixedWord {
  /** Offset, in UTF-16 code units, of the first letter that is not Latin. */
  readonly offset: number;
  readonly word: string;
  /** That letter, and the name of its script. */
  readonly letter: string;
  readonly script: string;
}

const foreign = [
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
] as const;

/** A Latin letter beside a foreign one: no word is mixed without. Marks of accents may stand between them. */
const borders = String.raw`[A-Za-z\u00c0-\u024f\u1e00-\u1eff][\u0300-\u036f]*[\u0370-\u058f\u13a0-\u13ff\u1c80-\u1c8f\u1f00-\u1fff\u2de0-\u2dff\ua640-\ua69f\uab70-\uabbf]`;
const border = new RegExp(
  `${borders}|[\\u0370-\\u058f\\u13a0-\\u13ff\\u1c80-\\u1c8f\\u1f00-\\u1fff\\ua640-\\ua69f\\uab70-\\uabbf][\\u0300-\\u036f]*[A-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff]`,
);

/** Runs of letters; a capital behind a small letter begins another, as in `getИмя`. */
const parts = /\p{Lu}*[\p{Ll}\p{Lt}\p{Lm}\p{Lo}\p{M}]+|\p{Lu}[\p{Lu}\p{M}]*/gu;

/** Greek letters that look like Latin ones. */
const greekTwins = /[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγικνορυχϲϳ]/u;

/** A Greek letter that stands for a quantity or a unit before or behind up to two Latin ones: `ρgh`, `ωt`, `kα`. */
const isFormula = (part: string): boolean => /^(?:[α-ω]\p{Script=Latin}{1,2}|\p{Script=Latin}{1,2}[α-ω])$/u.test(part);

const mixOf = (part: string): { readonly letter: string; readonly script: string } | undefined => {
  if (!/\p{Script=Latin}/u.test(part)) return undefined;
  for (const [script, letters] of foreign) {
    const letter = letters.exec(part)?.[0];
    if (letter === undefined) continue;
    if (script !== 'Greek') return { letter, script };
    const twin = greekTwins.exec(part)?.[0];
    return twin === undefined || isFormula(part) ? undefined : { letter: twin, script };
  }
  return undefined;
};

/** The words of a text that mix scripts, in order. */
export const findMixedWords = (text: string): readonly MixedWord[] => {
  if (!border.test(text)) return [];
  return [...text.matchAll(parts)].flatMap(({ 0: word, index }) => {
    const mix = mixOf(word);
    return mix ? [{ offset: index + word.indexOf(mix.letter), word, ...mix }] : [];
  });
};
