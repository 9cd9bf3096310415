/**
 * A block of a guide that opens with three colons has a name that means something: another one would show its text as if
 * no block had been meant.
 */
import { guideBlocks } from '../../schema/guide-blocks.ts';
import { nearest } from '../../schema/nearest.ts';
import { didYouMean, type Check } from '../check.ts';

const known: ReadonlySet<string> = new Set(guideBlocks);
const names = new Intl.ListFormat('en', { type: 'disjunction' }).format(guideBlocks);

export const guideBlock: Check = ({ guides }) =>
  guides.flatMap(({ document, outline }) => [
    ...outline.faults
      .filter(({ kind }) => kind === 'apart')
      .map(({ text, line, column }) => ({
        rule: 'guide-block' as const,
        severity: 'error' as const,
        file: document.file.path,
        line,
        column,
        message: `Unexpected space in "${text.trimEnd()}", expected the name right behind the colons.`,
        hint: `Write "${text.trimEnd().replace(/\s+/, '')}".`,
      })),
    ...outline.blocks
      .filter(({ name }) => !known.has(name))
      .map(({ name, line, column }) => ({
        rule: 'guide-block' as const,
        severity: 'error' as const,
        file: document.file.path,
        line,
        column,
        message: `Unexpected block ":::${name}", expected ${names}.`,
        hint: didYouMean(nearest(name, guideBlocks), 'Without a block, leave out the colons.'),
      })),
  ]);
