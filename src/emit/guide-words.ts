/**
 * The words and links that the renderer of a guide needs.
 */
import type { Guide } from '../model/glossary.ts';
import type { Site } from '../model/site.ts';
import { wordsOf } from '../strings.ts';
import { diagramWords } from './tag-words.ts';
import { toLink } from './link-cards.ts';
import { languageNames } from './words.ts';

/** The interface words of code, diagrams and remarks. */
export const guideWordsOf = (site: Site) => {
  const words = wordsOf(site);
  const { strings } = words;
  return {
    bad: strings['code.avoid'],
    good: strings['code.prefer'],
    asDiff: strings['code.asDiff'],
    differences: strings['code.differences'],
    code: strings['guide.code'],
    titledCode: strings['guide.titledCode'],
    diagram: diagramWords(words),
    linkTo: strings['link.section'],
    table: strings['guide.table'],
    asides: {
      note: strings['aside.note'],
      tip: strings['aside.tip'],
      warning: strings['aside.warning'],
      danger: strings['aside.danger'],
    },
    languages: languageNames,
  };
};

/** Slug → link of every `[[slug]]` in a guide. */
export const guideLinks = (site: Site, guide: Guide) =>
  Object.fromEntries([...guide.mentions].map(([slug, reference]) => [slug, toLink(site, reference)]));
