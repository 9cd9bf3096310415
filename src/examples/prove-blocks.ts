/**
 * Proves the fenced blocks of a guide: they parse, and the two of a wrong/right pair differ.
 */
import type { Block, Tool } from './example.ts';
import type { Finding } from './finding.ts';
import type { Judge } from './judge.ts';
import { enginesOf, isPlain } from './languages.ts';
import { parseCode, type Parsed } from './parse-half.ts';

export interface BlockResult {
  readonly block: Block;
  readonly findings: readonly Finding[];
  /** Who parsed it, when it parses. */
  readonly by?: Tool;
}

const equal: Finding = {
  rule: 'example-equal',
  severity: 'error',
  message: 'Unexpected "good" block equal to the "bad" one above, expected it to be better.',
  hint: 'Mend the code, or leave one of them out.',
  at: [],
};

const unsupported = ({ language }: Block): Finding => ({
  rule: 'example-unsupported',
  severity: 'notice',
  message: `Unexpected language "${language}": nobody here can parse it, so the code is not proven.`,
  hint: 'Write "text" for what is no code.',
  at: [],
});

const faultFinding = ({ language }: Block, { fault, otherLanguage }: Parsed): readonly Finding[] => {
  if (!fault) return [];
  if (otherLanguage !== undefined) {
    const message = `Unexpected ${otherLanguage} in a block of ${language}.`;
    const hint = `Write \`\`\`${otherLanguage} above it.`;
    return [{ rule: 'example-language', severity: 'error', message, hint, at: [] }];
  }
  const message = `Unexpected code, expected ${language} that can be parsed: ${fault.message}.`;
  const hint = 'Complete it, or add the word fragment after the language.';
  return [{ rule: 'example-syntax', severity: 'error', message, hint, at: [], inside: fault }];
};

const proveBlock = async (judge: Judge, block: Block): Promise<BlockResult> => {
  if (block.isFragment || isPlain(block.language)) return { block, findings: [] };
  if (!enginesOf(block.language)) return { block, findings: [unsupported(block)] };
  const parsed = await parseCode(judge, block.language, block.code);
  const findings = faultFinding(block, parsed);
  return { block, findings, ...(findings.length === 0 && { by: parsed.by }) };
};

const isEqualPair = (block: Block, above: Block | undefined): boolean =>
  block.half === 'good' && above?.half === 'bad' && block.code.trim() === above.code.trim();

/** Proves the blocks of one guide, given in its order. */
export const proveBlocks = (judge: Judge, blocks: readonly Block[]): Promise<readonly BlockResult[]> =>
  Promise.all(
    blocks.map(async (block, index): Promise<BlockResult> =>
      isEqualPair(block, blocks[index - 1]) ? { block, findings: [equal] } : proveBlock(judge, block),
    ),
  );
