/**
 * One code of a term outside its own page, as a tag that says whose code it is.
 */
import type { Term } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import { fill, wordsOf } from '../../strings.ts';
import { tag } from '../mdx.ts';
import { languageName } from '../words.ts';

/** The code to prefer or to avoid; nothing when the term has none. */
export const sideCodeTag = (site: Site, term: Term, verdict: 'bad' | 'good' = 'good'): string => {
  const { source, codeLanguage, codeLabels } = term;
  const code = source[`${verdict}_code`];
  if (!code) return '';
  const { strings } = wordsOf(site);
  const label = codeLabels[verdict];
  const places = { label: `${source.term}, ${label}`, language: codeLanguage ? languageName(codeLanguage) : '' };
  return tag('CodeBlock', {
    code,
    language: codeLanguage,
    languageName: places.language,
    name: fill(strings[codeLanguage ? 'code.name' : 'code.nameOnly'], places),
    verdict,
    label,
  });
};
