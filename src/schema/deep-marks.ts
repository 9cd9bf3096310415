/**
 * Lists and quotations inside each other, counted before a parser does: its time and memory grow with them.
 */
import { limits } from './limits.ts';

/** A line that opens more blocks than there may be, one inside the other. */
const deepLine = new RegExp(String.raw`^(?:[ \t]*(?:>|[*+-][ \t]|\d{1,9}[.)][ \t])){${limits.proseDepth + 1}}`, 'm');

/** Offset of the first such line; -1 when there is none. */
export const findDeepMarks = (text: string): number => deepLine.exec(text)?.index ?? -1;

const wideTable = new RegExp(String.raw`^[ \t>]*\|?(?:[ \t]*:?-+:?[ \t]*\|){${limits.columns}}`, 'm');

/** Offset of the line below the head of a table of too many columns; -1 when there is none. */
export const findWideTable = (text: string): number => wideTable.exec(text)?.index ?? -1;
