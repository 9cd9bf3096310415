/**
 * Finds `[[slug]]` and `[[slug|words]]` in prose, outside code.
 */
const codeSpan = /(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g;

/** A link to another term; group 1 is the slug, group 2 the words. Shared with the renderer of prose. */
export const mentionPattern = /\[\[([^[\]|\n]{1,80})(?:\|([^[\]\n]{1,200}))?\]\]/g;

/** Slugs that the text links to, in order, each as often as it stands there. */
export const mentionsIn = (text: string): readonly string[] =>
  text.includes('[[')
    ? [...text.replace(codeSpan, '').matchAll(mentionPattern)].map((match) => (match[1] ?? '').trim())
    : [];
