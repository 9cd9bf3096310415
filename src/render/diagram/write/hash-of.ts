/** A short name for a source, so that the ids of several diagrams on one page never meet. */

/** FNV-1a, 32 bit, as 8 hexadecimal digits. */
export const hashOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
};
