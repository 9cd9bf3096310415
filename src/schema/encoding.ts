/**
 * Bytes of a file → its text. What is no UTF-8 is told where it begins; a byte order mark and line ends of other systems
 * are put right.
 */
import type { SourceFile } from './document.ts';
import { positionAt, type Issue } from './issue.ts';
import { listSome } from './nearest.ts';

/** What was put right in a file. */
export interface Repairs {
  readonly hadByteOrderMark: boolean;
  readonly hadOtherLineEnds: boolean;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const decodes = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/** The text before the first byte that is no UTF-8, found by halving. */
const textBeforeFault = (bytes: Uint8Array): string => {
  let [whole, broken] = [0, bytes.length + 1];
  while (broken - whole > 1) {
    const middle = Math.floor((whole + broken) / 2);
    if (decodes(bytes.subarray(0, middle))) whole = middle;
    else broken = middle;
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, whole), { stream: true });
};

/** "UTF-16" or "UTF-32" for bytes that are written so, by their mark or by a zero at every other place. */
const wideEncoding = (bytes: Uint8Array): string | undefined => {
  const [first, second, third, fourth] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  if (isLittle && third === 0 && fourth === 0) return 'UTF-32';
  if (isLittle || (first === 0xfe && second === 0xff)) return 'UTF-16';
  const start = bytes.subarray(0, 400);
  const zerosAt = (parity: number): number =>
    start.reduce((sum, byte, index) => sum + (byte === 0 && index % 2 === parity ? 1 : 0), 0);
  const [few = 0, many = 0] = [zerosAt(0), zerosAt(1)].toSorted((a, b) => a - b);
  // Of letters in UTF-32 three bytes in four are zero; more of them is an empty disk, and no text.
  if (many <= start.length / 4 || few + many > start.length * 0.8) return undefined;
  return few > start.length / 5 ? 'UTF-32' : 'UTF-16';
};

const encodingIssue = (path: string, text: string, message: string, hint: string): Issue => ({
  rule: 'encoding',
  severity: 'error',
  file: path,
  ...positionAt(text, text.length),
  message,
  hint,
});

const wideIssue = (path: string, encoding: string): Issue =>
  encodingIssue(
    path,
    '',
    `Unexpected encoding ${encoding}, expected UTF-8.`,
    'Save the file with the encoding UTF-8. Windows PowerShell writes UTF-16 unless told "-Encoding utf8".',
  );

const brokenIssue = (path: string, bytes: Uint8Array): Issue => {
  const before = textBeforeFault(bytes);
  const offset = new TextEncoder().encode(before).length;
  const byte = bytes[offset] ?? 0;
  const name = byte.toString(16).toUpperCase().padStart(2, '0');
  const guess = new TextDecoder('windows-1252').decode(Uint8Array.of(byte));
  const isGuess = /[\p{L}\p{P}\p{S}]/u.test(guess) && offset < bytes.length - 1;
  const issue = encodingIssue(
    path,
    before,
    `Unexpected byte ${name}, expected text in UTF-8.`,
    `Save the file with the encoding UTF-8.${isGuess ? ` Read as Windows-1252, it is "${guess}".` : ''}`,
  );
  const after = new TextDecoder().decode(bytes.subarray(offset, offset + 200)).split(/[\r\n]/)[0] ?? '';
  const { line, column } = issue;
  return { ...issue, excerpt: { line, column, text: before.slice(before.lastIndexOf('\n') + 1) + after } };
};

/** Decodes a file; its lines end with a line feed, and it begins without a byte order mark. */
export const decodeFile = (
  path: string,
  bytes: Uint8Array,
): { readonly file: SourceFile; readonly repairs: Repairs } | Issue => {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    const wide = wideEncoding(bytes);
    return wide === undefined ? brokenIssue(path, bytes) : wideIssue(path, wide);
  }
  const wide = text.includes('\0') ? wideEncoding(bytes) : undefined;
  if (wide !== undefined) return wideIssue(path, wide);
  const hadByteOrderMark = text.startsWith('\uFEFF');
  const hadOtherLineEnds = text.includes('\r');
  const start = hadByteOrderMark ? text.slice(1) : text;
  return {
    file: { path, text: hadOtherLineEnds ? start.replaceAll(/\r\n?/g, '\n') : start },
    repairs: { hadByteOrderMark, hadOtherLineEnds },
  };
};

const repairKinds = [
  ['hadByteOrderMark', 'byte order mark, left out', 'Save as "UTF-8", not "UTF-8 with BOM".'],
  ['hadOtherLineEnds', 'line ends of another system (CR), read as line feeds', 'Save with line ends "LF".'],
] as const satisfies readonly (readonly [keyof Repairs, string, string])[];

/** What was put right, one notice a kind: an editor or Git does the same to every file. */
export const repairNotices = (
  files: readonly { readonly path: string; readonly repairs: Repairs }[],
): readonly Issue[] =>
  repairKinds.flatMap(([kind, what, way]) => {
    const paths = files.filter(({ repairs }) => repairs[kind]).map(({ path }) => path);
    const [file] = paths;
    if (file === undefined) return [];
    const others = paths.length === 1 ? '' : ` here and in ${listSome(paths.slice(1), 4)}`;
    const message = `Unexpected ${what}${others}.`;
    const hint = `Nothing needs mending. ${way}`;
    return [{ rule: 'encoding', severity: 'notice' as const, file, line: 1, column: 1, message, hint }];
  });
