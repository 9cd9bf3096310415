/**
 * Texts as a search compares them: without case, accents and the difference between space, hyphen and underscore. Other
 * signs count: C, C++ and C# are three names.
 */
const letter = '[\\p{L}\\p{N}]';
const joints = new RegExp(`(?<=${letter})[\\s_‐-―-]+(?=${letter})`, 'gu');

/** Without case and accents. */
const level = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[‘’ʼ]/g, "'");

export const fold = (text: string): string => level(text).replaceAll(joints, ' ').replaceAll(/\s+/g, ' ').trim();

/** A folded text without its spaces: "event loop" and "eventloop" are the same. */
export const squash = (folded: string): string => folded.replaceAll(' ', '');

/** A word without the punctuation of sentences around it; one that is nothing else stays. */
export const bare = (word: string): string => word.replaceAll(/^[([{"'“„«]+|[([{)\]}"'”“»?!.,;:…]+$/gu, '') || word;

/** Words of a folded question. */
export const questionWords = (folded: string): readonly string[] => [
  ...new Set(folded.split(' ').filter(Boolean).map(bare)),
];

/** Words of a question that are written with underscores, like `wait_for`: texts have them whole. */
export const snakeWords = (question: string): readonly string[] =>
  level(question)
    .split(/\s+/)
    .map(bare)
    .filter((word) => new RegExp(`${letter}_+${letter}`, 'u').test(word));

/** Words of a folded name, those within it too: "asyncio.gather" has "asyncio" and "gather". */
export const nameWords = (folded: string): readonly string[] => {
  const words = folded.split(' ').filter(Boolean).map(bare);
  const inner = words.flatMap((word) => word.split(/[^\p{L}\p{N}]+/u)).filter(Boolean);
  return [...new Set([...words, ...inner])];
};

/** Words that say little, in the languages of the interface: a question may hold them, an answer need not. */
const small = new Set(
  (
    'a about an and are as at be been best between by can could did difference do does doing example examples explain ' +
    'explained for from get had has have how i if in into is it its learn ' +
    'me mean means my of on or our should so than that the their them then there these they this to too tutorial ' +
    'understand use using versus vs was way we were ' +
    'what when where which who why will with without would you your ' +
    'aber als am auf aus bedeutet bei beispiel bin bis das dass dem den der des die ein eine einem einen einer er es fur hat ich ihr im ' +
    'ist kann lernen man mein mit nach nicht oder sich sie sind um und unterschied von vor wann warum was wenn wer werden wie wird wo zu zum zur zwischen'
  ).split(' '),
);

/** The words that count; all of them where none does. */
export const heavyWords = (words: readonly string[]): readonly string[] => {
  const heavy = words.filter((word) => !small.has(word));
  return heavy.length > 0 ? heavy : words;
};
