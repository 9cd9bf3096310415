/** Labels as plain words: Mermaid's entity codes, HTML and Markdown taken away. */
import { openDiagramWindow } from '../mermaid/diagram-window.ts';
import { dropUnsafe } from '../write/markup.ts';

/** One line of text without markup. Numbers are written as they are, anything else is empty. */
export const plainLabel = (label: unknown): string => {
  if (typeof label === 'number') return String(label);
  const source = typeof label === 'string' ? label : Array.isArray(label) ? label.join(' ') : '';
  return dropUnsafe(withoutMarkup(source.replace(/<br\s*\/?>|\\n/gi, ' ')))
    .replace(/[\p{Bidi_Control}\p{Zl}\p{Zp}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
};

/** The same of a label in which Mermaid reads Markdown. */
export const plainMarkdown = (label: unknown): string =>
  plainLabel(label)
    .replace(/^`(.*)`$/, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)\1/g, '$2')
    .replace(/(?<![\w*\\])([*_])(?=\S)([^*_]+)\1(?!\w)/g, '$2')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '');

const withoutMarkup = (source: string): string => {
  if (!/[&<ﬂ¶]/.test(source)) return source;
  const holder = openDiagramWindow().document.createElement('div');
  holder.innerHTML = source.replaceAll('ﬂ°°', '&#').replaceAll('ﬂ°', '&').replaceAll('¶ß', ';');
  for (const silent of holder.querySelectorAll('script, style, iframe')) silent.remove();
  return holder.textContent;
};
