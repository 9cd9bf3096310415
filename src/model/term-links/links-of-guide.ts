/**
 * The links that names make in the text of a guide, section by section.
 */
import { mentionPattern, type TermLink } from '../../schema/mentions.ts';
import type { Guide } from '../glossary.ts';
import type { GuideText } from '../../schema/outline.ts';
import { chooseLinks, slugsOfLinks } from './choose-links.ts';
import type { TermNames } from './term-names.ts';

/** A text of a guide with its links. */
export interface LinkedGuideText extends GuideText {
  /** The heading above it. */
  readonly section: string;
  readonly links: readonly TermLink[];
}

/** `[[slug]]` links and bare addresses are no plain text; all other markup is gone already. */
const mask = (text: string): string =>
  text
    .replaceAll(mentionPattern, (link) => '\0'.repeat(link.length))
    .replaceAll(/\bhttps?:\/\/\S+/g, (address) => '\0'.repeat(address.length));

/** The texts of a guide that have links made of names, in order. */
export const linksOfGuide = (
  { source, outline }: Pick<Guide, 'source' | 'outline'>,
  names: TermNames,
): readonly LinkedGuideText[] => {
  if (source.auto_link === false) return [];
  return outline.sections.flatMap(({ title, texts, addresses, mentions }) => {
    const taken = [...mentions, ...slugsOfLinks(addresses)];
    const links = chooseLinks(
      names,
      texts.map(({ text }) => mask(text)),
      taken,
    );
    return texts.flatMap((text, index) => {
      const found = links[index] ?? [];
      return found.length > 0 ? [{ ...text, section: title, links: found }] : [];
    });
  });
};
