/** The words of the search box in the language of the page. */
import { difficulties as difficultiesIn, severities as severitiesIn } from '../../strings/browser/levels.ts';
import { interfaceLanguage, ofLanguage } from '../../strings/browser/of-language.ts';
import { searchWords as searchWordsIn } from '../../strings/browser/search.ts';

const { lang } = document.documentElement;

/** The language of these words, which may not be the page's. */
export const wordsLang = interfaceLanguage(lang);
export const searchWords = ofLanguage(searchWordsIn, lang);
export const severities = ofLanguage(severitiesIn, lang);
export const difficulties = ofLanguage(difficultiesIn, lang);
