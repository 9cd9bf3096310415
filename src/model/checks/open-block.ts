/**
 * A fence or block of a guide that is never closed swallows all that stands below it.
 */
import { issueAt } from '../../schema/document.ts';
import type { Check } from '../check.ts';

export const openBlock: Check = ({ guides }) =>
  guides.flatMap(({ document, outline }) =>
    outline.faults.flatMap(({ kind, text, line, column }) => {
      if (kind !== 'open-fence' && kind !== 'open-block') return [];
      const sign = /^(?:`+|~+|:+)/.exec(text)?.[0] ?? '';
      const message = `Unexpected ${text.trimEnd()} without an end, expected ${sign} on a line of its own below it.`;
      const hint = `Write ${sign} where the ${kind === 'open-fence' ? 'code' : 'block'} ends.`;
      const issue = issueAt(document, [], { rule: 'open-block', severity: 'error', message, hint });
      return [{ ...issue, line, column, pointer: '' }];
    }),
  );
