/**
 * Prose → the words a reader sees, without markup.
 */
import { proseToHtml } from './prose.ts';
import type { Links } from './tag.ts';

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The text of prose; blocks, list items and breaks are told apart by a space. */
export const plainText = (prose: string, links: Links = {}): string =>
  proseToHtml(prose, { links })
    .html.replaceAll(/<(?:\/p|\/li|\/pre|\/blockquote|br|hr)[^>]*>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The words of a guide's body: prose without code, options of fences, directives and markup. */
export const guideText = (body: string): string =>
  body
    .replaceAll(/^(`{3,}(?!`)|~{3,}(?!~))[^\n]*\n[\s\S]*?^\1`*[ \t]*$/gm, ' ')
    .replaceAll(/^:::\w*(?:\[([^\]]*)\])?.*$/gm, '$1')
    .replaceAll(/^(?:import|export) .*$/gm, ' ')
    .replaceAll(/<\/?[A-Z][^>]*>/g, ' ')
    .replaceAll(/\[\[(?:[^[\]|]*\|)?([^[\]]*)\]\]/g, '$1')
    .replaceAll(/\[([^[\]]*)\]\([^)[]*\)/g, '$1')
    .replaceAll(/^[#>|\s-]+|[*`|]/gm, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
