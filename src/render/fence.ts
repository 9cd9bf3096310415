/**
 * The words after the language of a fence: `python bad title="fetch.py" {1,3-5} numbered`.
 */
export interface Fence {
  readonly language: string | undefined;
  readonly title: string | undefined;
  readonly alt: string | undefined;
  /** 1-based numbers of marked lines. */
  readonly marked: readonly number[];
  readonly numbered: boolean;
  /** The source of a diagram can be opened below it. */
  readonly source: boolean;
  /** First or second half of a wrong/right pair. */
  readonly half: 'bad' | 'good' | undefined;
}

const maxMarked = 2_000;

const toLines = (ranges: string): readonly number[] =>
  [...ranges.matchAll(/(\d+)(?:\s*-\s*(\d+))?/g)].flatMap(([, first, last = first]) => {
    const [from, to] = [Number(first), Number(last)];
    return Array.from({ length: Math.min(maxMarked, Math.max(0, to - from + 1)) }, (_, index) => from + index);
  });

const quoted = (meta: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(meta)?.[1];

/** Reads language and options; unknown words are ignored. */
export const parseFence = (language: string | null | undefined, meta: string | null | undefined): Fence => {
  const options = meta ?? '';
  const words = options.replaceAll(/(?<!\w)\w+="[^"]*"|\{[^{}]*\}/g, ' ').split(/\s+/);
  return {
    language: language ? language.toLowerCase() : undefined,
    title: quoted(options, 'title'),
    alt: quoted(options, 'alt'),
    marked: toLines(/\{([\d,\s-]+)\}/.exec(options)?.[1] ?? ''),
    numbered: words.includes('numbered'),
    source: words.includes('source'),
    half: words.includes('bad') ? 'bad' : words.includes('good') ? 'good' : undefined,
  };
};
