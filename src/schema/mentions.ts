/**
 * Finds `[[slug]]` and `[[slug|words]]` in prose, outside code. `[[|words]]` has no slug: words that are never linked.
 */
const codeSpan = /(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g;

/** A link to another term; group 1 is the slug, empty for words without link, group 2 the words. */
export const mentionPattern = /\[\[(?!\])([^[\]|\n]{0,80})(?:\|([^[\]\n]{1,200}))?\]\]/g;

/** Slugs that the text links to, in order, each as often as it stands there. */
export const mentionsIn = (text: string): readonly string[] =>
  text.includes('[[')
    ? [...text.replace(codeSpan, '').matchAll(mentionPattern)]
        .map((match) => (match[1] ?? '').trim())
        .filter((slug) => slug !== '' && !isMadeLink(slug))
    : [];

/** An address in a text, and where it begins, in UTF-16 code units. */
export interface WrittenAddress {
  readonly address: string;
  readonly start: number;
}

const spaced = (text: string): string => text.replaceAll(codeSpan, (code) => ' '.repeat(code.length));

const addressPattern = /(?:\]\([ \t\n]*<?|^ {0,3}\[[^\]\n]+\]:[ \t]*<?)([^\s<>()]+)/gm;

/** Addresses of Markdown links, `[words](address)` and `[words]: address`, outside code, in order. */
export const addressesIn = (text: string): readonly WrittenAddress[] =>
  text.includes('](') || text.includes(']:')
    ? [...spaced(text).matchAll(addressPattern)].map((match) => {
        const address = match[1] ?? '';
        return { address, start: match.index + match[0].length - address.length };
      })
    : [];

/** A piece of a text that becomes a link to a term; offsets in UTF-16 code units. */
export interface TermLink {
  readonly start: number;
  readonly end: number;
  readonly slug: string;
}

/** What stands for a slug in a link that the build made; no slug begins so. */
export const madeLink = (slug: string): string => `~${slug}`;

/** True for what stands for a slug in a link that the build made. */
export const isMadeLink = (slug: string): boolean => slug.startsWith('~');

/** Puts links into a text, as `[[~slug|words]]`. */
export const insertLinks = (text: string, links: readonly TermLink[]): string =>
  links.reduceRight((before, { start, end, slug }) => {
    const words = text.slice(start, end).replaceAll(/\s+/g, ' ');
    return `${before.slice(0, start)}[[${madeLink(slug)}|${words}]]${before.slice(end)}`;
  }, text);
