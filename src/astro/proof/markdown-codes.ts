/**
 * Proofs of the codes and the diagram in a term's Markdown twin: what stands in a fence is compared to the letter.
 */
import { verdictToWords } from '../../emit/term/verdict-words.ts';
import { fenceInfo } from '../../emit/markdown.ts';
import { halves } from '../../model/code-notes.ts';
import { fill } from '../../strings.ts';
import { fencesIn, itemsIn, plainWords } from './markdown-scan.ts';
import { listClaims, type MarkdownReading, type SectionProof } from './markdown-reading.ts';
import { withoutGaps } from './prose-words.ts';
import { asFields, listIn, textIn, type Claim, type Fields } from './reading.ts';

interface Note {
  readonly line: number;
  readonly text: string;
}

export const diagram: SectionProof = (body, { twin }) => {
  const record = asFields(twin['diagram']);
  const fence = fencesIn(body).find(({ info }) => info === 'mermaid');
  const below = fence ? body.slice(fence.end) : '';
  const statements = below.split('\n').flatMap((line) => /^\s*- (.*)$/.exec(line)?.[1] ?? []);
  return [
    {
      field: 'diagram.alt',
      page: plainWords(body.slice(0, fence?.start ?? 0)),
      twin: withoutGaps(textIn(record, 'alt')),
    },
    { field: 'diagram.source', page: fence?.code, twin: textIn(record, 'source') },
    { field: 'diagram.text', page: plainWords(statements.join('\n')), twin: withoutGaps(textIn(record, 'text')) },
  ];
};

/** What must stand below the heading of a section of codes, in order: headings and fences, notes between them. */
const expectedCodes = ({ twin, term, words: { strings } }: MarkdownReading) => {
  const labels: Fields = { ...term.codeLabels, ...asFields(twin['code_labels']) };
  const preamble = textIn(asFields(twin['code_verify']), 'preamble');
  const pair = halves.map((half) => ({
    field: `${half}_code`,
    label: textIn(labels, half),
    code: textIn(twin, `${half}_code`),
    notes: listIn<Note>(asFields(twin['code_notes']), half).toSorted((a, b) => a.line - b.line),
    notesField: `code_notes.${half}`,
  }));
  const above = {
    field: 'code_verify.preamble',
    label: strings['verify.preamble'],
    code: preamble,
    notes: [],
    notesField: '',
  };
  const shown = pair.filter(({ code }) => code !== '');
  return shown.length > 0 && preamble !== '' ? [...shown, above] : shown;
};

/** What stands below a code: the items of its notes, and what follows them. */
const notesBelow = (below: string): readonly string[] => itemsIn(below).map((item) => item.split('\n\n')[0] ?? '');

const codeClaims = (body: string, reading: MarkdownReading): readonly Claim[] => {
  const { term, words } = reading;
  const fences = fencesIn(body);
  return expectedCodes(reading).flatMap(({ field, label, code, notes, notesField }, index) => {
    const fence = fences[index];
    const before = body.slice(fences[index - 1]?.end ?? 0, fence?.start ?? 0).trim();
    const below = body.slice(fence?.end ?? body.length, fences[index + 1]?.start);
    const texts = notes.map(({ line, text }) => `${fill(words.strings['code.noteLine'], { line })} ${text}`);
    return [
      { field, page: fence?.code, twin: code },
      { field: 'code_language', page: fence?.info, twin: fenceInfo(term.codeLanguage ?? '') },
      {
        field: 'code_labels',
        page: plainWords(before.slice(before.lastIndexOf('### ') + 4)),
        twin: withoutGaps(label),
      },
      ...listClaims(notesField, notesBelow(below), texts, reading),
    ];
  });
};

/** What was found when the codes were proven, below the last of them. */
const verdictClaim = (body: string, { site, term }: MarkdownReading): Claim => {
  const fences = fencesIn(body);
  const verdict = (fences.length > 0 && verdictToWords(site, term)) || '';
  const end = plainWords(body.slice(fences.at(-1)?.end ?? 0));
  const isTold = verdict === '' ? end === '' || end.startsWith('-') : end.endsWith(withoutGaps(verdict));
  return { field: 'code_verify', page: isTold ? verdict : end, twin: verdict };
};

export const codes: SectionProof = (body, reading) => [
  { field: 'code', page: String(fencesIn(body).length), twin: String(expectedCodes(reading).length) },
  ...codeClaims(body, reading),
  verdictClaim(body, reading),
];
