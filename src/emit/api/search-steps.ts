/**
 * The search for programs in words: the same in the index of its files and in what agents are told.
 */

/** What a program does to come from a name to a term. */
export const searchSteps: readonly string[] = [
  'key = the name in Unicode NFKC, then in lower case, then every U+03C2 as U+03C3, then in NFKC again; every run of white space, "_", "-", U+2010 to U+2015 and U+2212 becomes one space, and spaces at both ends go. Where nothing is left, the key is the text before that last step.',
  'name(prefix) = its UTF-8 bytes, a to z and 0 to 9 as they are, every other byte as "-" and two lower-case hexadecimal digits, then "_": "c++" is "c-2b-2b_".',
  'GET the file of the first code point of the key. 404: no name begins so.',
  'If it has "split", take the longest prefix in it that the key begins with, and GET its file; if none fits, stay.',
  'Entries whose "key" equals yours are the answer; those whose key begins with yours are suggestions. "json_url" is the record.',
  'For many look-ups, read "prefixes" of api/search/index.json once: the longest one that the key begins with has the file to GET.',
];
