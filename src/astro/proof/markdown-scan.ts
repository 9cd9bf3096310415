/**
 * Reads a Markdown twin back: its sections, lists and fences. Only what the build writes at the beginning of a line counts;
 * items are indented below their sign, so that what an author wrote inside them begins no line.
 */
import { withoutGaps } from './prose-words.ts';
import type { Reference } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import { mentionPattern } from '../../schema/mentions.ts';

export interface Fence {
  readonly info: string;
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

const fencePattern = /(?:^|\n)(`{3,})([^\n`]*)\n([\s\S]*?)\n\1(?=\n|$)/g;

/** The fences of a section, with the text inside to the letter. */
export const fencesIn = (body: string): readonly Fence[] =>
  [...body.matchAll(fencePattern)].map((found) => ({
    info: found[2] ?? '',
    code: found[3] ?? '',
    start: found.index,
    end: found.index + found[0].length,
  }));

/** The items of a list, without their signs. */
export const itemsIn = (body: string): readonly string[] => `\n${body}`.split('\n- ').slice(1);

/** Items that begin with a name and a colon, as name → what stands behind it. */
export const factsIn = (body: string): ReadonlyMap<string, string> =>
  new Map(
    itemsIn(body).map((item) => {
      const colon = item.indexOf(': ');
      return [item.slice(0, colon), item.slice(colon + 2).trim()] as const;
    }),
  );

export interface Marker {
  readonly title: string;
  /** Where its line begins, and where what is below it does. */
  readonly start: number;
  readonly end: number;
}

/** Every line that may be the heading of a section. */
export const markersIn = (markdown: string, titles: ReadonlySet<string>): readonly Marker[] =>
  [...markdown.matchAll(/\n\n## ([^\n]*)\n\n/g)]
    .map((found) => ({ title: found[1] ?? '', start: found.index, end: found.index + found[0].length }))
    .filter(({ title }) => titles.has(title));

/** Plain text as Markdown shows it, without what a line of Markdown does not keep. */
export const plainWords = (markdown: string): string =>
  withoutGaps(markdown.replaceAll(/\\([!-/:-@[-`{-~])|&lt;/g, (_, sign?: string) => sign ?? '<'));

/** Turns prose into its words, of the author's text and of what was written of it alike. */
export type ToWords = (text: string) => string;

/**
 * The words of prose whose `[[slug]]` links may have become links, and whose links within the site may have become
 * addresses: such addresses and the signs around them do not count, nor do backslashes and white space.
 */
export const createToWords = ({ url }: Site, mentions: ReadonlyMap<string, Reference>): ToWords => {
  const address = new RegExp(`${RegExp.escape(url)}/[^\\s)>\\]]*`, 'g');
  return (escaped) => {
    const text = escaped.replaceAll('\\', '').replaceAll('&lt;', '<');
    if (!text.includes('[')) return text.replaceAll(/[\s[\]()<>]+/g, '');
    return text
      .replaceAll(mentionPattern, (whole, slug: string, words?: string) => {
        if (slug === '') return words ?? whole;
        return words?.trim() ?? mentions.get(slug.trim())?.title ?? whole;
      })
      .replaceAll(address, '')
      .replaceAll(/(\]\(<?|^ {0,3}\[[^\]\n]+\]:[ \t]+)\/(?!\/)[^\s)>]*/gm, '$1')
      .replaceAll(/[\s[\]()<>]+/g, '');
  };
};
