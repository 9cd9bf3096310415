/**
 * What every page runs. All of it enhances what already works: the theme switch, copy buttons of codes and citations, the mark of the section
 * being read, the Escape key, a search dialog in place of the link to the search page, and
 * cards beside links to terms. Search and cards are loaded with their first use.
 */
import './copy-button.ts';
import './theme-switch.ts';
import { watchTermLinks } from './card-door.ts';
import { watchCitation } from './copy-citation.ts';
import { watchContents } from './contents.ts';
import { watchCopying } from './copied-code.ts';
import { watchFullSize } from './full-size.ts';
import { watchReport } from './report.ts';
import { watchSearch } from './search-door.ts';

watchCitation();
watchContents();
watchCopying();
watchFullSize();
watchReport();
watchSearch();
watchTermLinks();
if (document.querySelector('term-filters')) void import('./filters/term-filters.ts');
