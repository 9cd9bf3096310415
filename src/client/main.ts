/**
 * What every page runs. All of it enhances what already works: the theme switch, copy buttons, the mark of the section
 * being read, the Escape key, and a search dialog in place of the link to the search page. Search itself is loaded with its first use.
 */
import './copy-button.ts';
import './theme-switch.ts';
import { watchContents } from './contents.ts';
import { watchCopying } from './copied-code.ts';
import { watchFullSize } from './full-size.ts';
import { watchSearch } from './search-door.ts';

watchContents();
watchCopying();
watchFullSize();
watchSearch();
if (document.querySelector('term-filters')) void import('./term-filters.ts');
