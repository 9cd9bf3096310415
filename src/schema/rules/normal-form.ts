import type { Rule } from '../rule.ts';

export const normalForm: Rule = {
  kind: 'text',
  severities: ['warning'],
  title: 'A letter is written in parts',
  meaning:
    'Some systems write `é` as two characters, `e` and an accent. Both look alike, but a search for one does not find the other, and two names that look the same are not. The file keeps what its author wrote, so nothing is changed.',
  fix: 'Save the text in normal form C (NFC): `uconv -x nfc` does it, and so do most editors.',
  example: {
    file: 'glossary/disk.json',
    bad: String.raw`"long": "A cafe\u0301."`,
    good: String.raw`"long": "A caf\u00e9."`,
  },
};
