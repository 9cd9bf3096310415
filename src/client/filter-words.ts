/** The words of the filters in the language of the page. */
import { filterWords as filterWordsIn } from '../strings/browser/filters.ts';
import { ofLanguage } from '../strings/browser/of-language.ts';

export const filterWords = ofLanguage(filterWordsIn, document.documentElement.lang);
