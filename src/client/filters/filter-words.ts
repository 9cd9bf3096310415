/** The words of the filters in the language of the page. */
import { filterWords as filterWordsIn } from '../../strings/browser/filters.ts';
import { interfaceLanguage, ofLanguage } from '../../strings/browser/of-language.ts';

export const filterWords = ofLanguage(filterWordsIn, document.documentElement.lang);

/** The language of these words, which may not be the page's. */
export const wordsLang = interfaceLanguage(document.documentElement.lang);
