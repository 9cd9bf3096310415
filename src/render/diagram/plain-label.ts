// Labels as plain words: Mermaid's entity codes, HTML and Markdown taken away.
import { openDiagramWindow } from './diagram-window.ts';
import { dropUnsafe } from './markup.ts';

/** One line of text without markup. */
export const plainLabel = (label: unknown): string => {
  const source = typeof label === 'string' ? label : Array.isArray(label) ? label.join(' ') : '';
  if (source === '') return '';
  const holder = openDiagramWindow().document.createElement('div');
  holder.innerHTML = source
    .replaceAll('ﬂ°°', '&#')
    .replaceAll('ﬂ°', '&')
    .replaceAll('¶ß', ';')
    .replace(/<br\s*\/?>|\\n/gi, ' ');
  for (const silent of holder.querySelectorAll('script, style, iframe')) silent.remove();
  return dropUnsafe(holder.textContent)
    .replace(/(\*\*|__)(?=\S)(.+?)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*]+)\*/g, '$1')
    .replace(/^`|`$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
};
