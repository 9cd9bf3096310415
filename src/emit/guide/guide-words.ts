/**
 * The words and links that the renderer of a guide needs.
 */
import type { Glossary, Guide } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import { linksOfGuide } from '../../model/term-links/links-of-guide.ts';
import { wordsOf } from '../../strings.ts';
import { diagramWords } from '../tag-words.ts';
import { toLink, toMadeLinks } from '../link-cards.ts';
import { languageNames } from '../words.ts';

/** The interface words of code, diagrams and remarks. */
export const guideWordsOf = (site: Site) => {
  const words = wordsOf(site);
  const { strings } = words;
  return {
    bad: strings['code.avoid'],
    good: strings['code.prefer'],
    asDiff: strings['code.asDiff'],
    differences: strings['code.differences'],
    noteLine: strings['code.noteLine'],
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

/** The links of a guide: those that its author writes as `[[slug]]`, and those made of names, by the places of their texts in the body. */
export const guideLinks = ({ site, names }: Glossary, guide: Guide) => {
  const texts = linksOfGuide(guide, names);
  const written = [...guide.mentions].map(([slug, reference]) => [slug, toLink(site, reference)] as const);
  const made = toMadeLinks(
    site,
    texts.flatMap(({ links }) => links),
  );
  return {
    links: { ...Object.fromEntries(written), ...made },
    placed: Object.fromEntries(
      texts.map(({ line, column, links }) => [`${line - guide.linesBefore}:${column}`, links]),
    ),
  };
};
