/** Names as the browser reads them, made from a content in memory. */
import { buildNames } from '../../../src/emit/search/search-names.ts';
import { toNames, type Names } from '../../../src/client/search/search-names.ts';
import { glossaryOf, type Content } from '../../content.ts';

export const namesOf = (terms: NonNullable<Content['terms']>, guides: NonNullable<Content['guides']> = []): Names =>
  toNames(buildNames(glossaryOf({ terms, guides })), '/');
