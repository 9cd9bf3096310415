/** How large headline and text are: the headline as large as it can be while all of the text stays easy to read. */
import type { Poster } from '../../schema/poster.ts';
import { canSet, setLines, widestWord, type Line } from './set-lines.ts';
import type { Style } from './typeface.ts';

/** Lines of one size; pixels, `y` from the top of the first block. */
export interface Block {
  readonly size: number;
  readonly leading: number;
  readonly lines: readonly Line[];
  readonly y: number;
}

export interface Words {
  readonly headline: Block;
  readonly text: Block;
  readonly height: number;
}

interface Space {
  readonly width: number;
  readonly height: number;
}

/** Sizes of the headline with how many lines it may have, the largest first. */
const headlineSizes = [
  { size: 104, lines: 1 },
  { size: 92, lines: 2 },
  { size: 80, lines: 2 },
  { size: 68, lines: 3 },
  { size: 58, lines: 3 },
  { size: 48, lines: 4 },
] as const;

const textSizes = [
  { size: 38, leading: 52 },
  { size: 34, leading: 47 },
  { size: 30, leading: 42 },
] as const;

/** Text that is smaller than this is hard to read where the picture is shown small: rather a smaller headline. */
const EASY = 34;
const GAP = 30;
const HEADLINE_LEADING = 1.1;

const nothing: Block = { size: 0, leading: 0, lines: [], y: 0 };

/** What can be set; '' when nothing can. */
const firstSettable = (candidates: readonly string[], style: Style): string =>
  candidates.find((candidate) => canSet(candidate, style)) ?? '';

/** The headline at each size at which no word must be broken and all fits; without any, as much as fits at the smallest. */
const headlines = (text: string, { width }: Space): readonly Block[] => {
  const widest = widestWord(text, 'headline');
  const blockOf = (size: number, lines: readonly Line[]): Block => ({
    size,
    leading: Math.round(size * HEADLINE_LEADING),
    lines,
    y: 0,
  });
  const whole = headlineSizes.flatMap(({ size, lines }) => {
    if (widest * size > width) return [];
    const set = setLines(text, 'headline', { width: width / size, lines });
    return set.isWhole ? [blockOf(size, set.lines)] : [];
  });
  if (whole.length > 0) return whole;
  const [{ size, lines }] = headlineSizes.slice(-1) as [(typeof headlineSizes)[number]];
  return [blockOf(size, setLines(text, 'headline', { width: width / size, lines }).lines)];
};

/** The text below a headline at each size, with whether all of it fits. */
const textsBelow = (text: string, { lines, leading }: Block, { width, height }: Space) => {
  const y = lines.length * leading + GAP;
  return textSizes.map(({ size, leading: step }) => {
    const room = Math.max(1, Math.floor((height - y) / step));
    const set = setLines(text, 'text', { width: width / size, lines: room });
    return { isWhole: set.isWhole, block: { size, leading: step, lines: set.lines, y } satisfies Block };
  });
};

const heightOf = ({ y, lines, leading }: Block): number => y + lines.length * leading;

/** Headline and text of a picture in a space. */
export const layWords = (poster: Pick<Poster, 'headline' | 'text'>, space: Space): Words => {
  const tries = headlines(firstSettable(poster.headline, 'headline'), space);
  const body = firstSettable(poster.text, 'text');
  const [largest = nothing] = tries;
  if (body === '') return { headline: largest, text: nothing, height: heightOf(largest) };
  const pairs = tries.flatMap((headline) =>
    textsBelow(body, headline, space).map((text) => ({ headline, ...text, height: heightOf(text.block) })),
  );
  const best =
    pairs.find(({ isWhole, block }) => isWhole && block.size >= EASY) ??
    pairs.find(({ isWhole }) => isWhole) ??
    pairs.at(-1);
  return best
    ? { headline: best.headline, text: best.block, height: best.height }
    : { headline: largest, text: nothing, height: 0 };
};
