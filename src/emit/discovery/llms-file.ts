/**
 * An index for language models (https://llmstxt.org): a title, a summary in a quotation, sections of links. Programs cut
 * what is longer than they care to read, so each stays below a limit.
 */

/** Characters of an index; programs are known to cut at 50,000. */
export const longestIndex = 45_000;

export interface LlmsSection {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface LlmsFile {
  readonly title: string;
  readonly summary: string;
  /** What is said before the sections, a line an entry. */
  readonly notes: readonly string[];
  readonly sections: readonly LlmsSection[];
}

/** An index as text. */
export const llmsToText = ({ title, summary, notes, sections }: LlmsFile): string =>
  [
    `# ${title}`,
    `> ${summary}`,
    notes.map((note) => `- ${note}`).join('\n'),
    ...sections.map(({ title: name, lines }) => `## ${name}\n\n${lines.join('\n')}`),
  ]
    .filter((block) => block !== '')
    .join('\n\n')
    .concat('\n');

/** Lines in as few parts as the limit allows, in their order. */
export const cutLines = (lines: readonly string[], limit: number): readonly (readonly string[])[] => {
  const parts: string[][] = [];
  let size = Infinity;
  for (const line of lines) {
    if (size + line.length + 1 > limit) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(line);
    size += line.length + 1;
  }
  return parts;
};
