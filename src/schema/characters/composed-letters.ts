/**
 * Letters that are written in parts though there is a sign for the whole: `e` and an accent for `é`. They look alike, but a
 * search for one does not find the other (Unicode normal form C).
 */
const clusters = /\P{M}\p{M}+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/gu;

/** Offset of the first letter in parts that has a sign of its own; -1 when there is none. */
export const findLoosePart = (text: string): number => {
  if (text.normalize('NFC') === text) return -1;
  // Some letters of Hebrew and Indic scripts have a sign that the normal form takes apart: that is no fault of their author.
  for (const { 0: cluster, index } of text.matchAll(clusters))
    if (cluster.normalize('NFC').length < cluster.length) return index;
  return -1;
};
