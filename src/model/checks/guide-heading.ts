/**
 * Headings of a guide begin with the second level, since its title is the first, and none is left out: who hears a page
 * goes from one to the next.
 */
import { issueAt } from '../../schema/document.ts';
import type { Check } from '../check.ts';

const signs = (depth: number): string => '#'.repeat(depth);

export const guideHeading: Check = ({ guides }) =>
  guides.flatMap(({ document, outline: { headings, headingLines } }) =>
    headings.flatMap(({ depth, text }, index) => {
      const above = headings[index - 1]?.depth ?? 1;
      if (depth > 1 && depth <= Math.max(above, 1) + 1) return [];
      const wanted = depth === 1 ? 2 : Math.max(above, 1) + 1;
      const message =
        depth === 1
          ? `Unexpected "# ${text}", expected "## ${text}": the title of the guide is the first heading.`
          : `Unexpected "${signs(depth)} ${text}", expected "${signs(wanted)} ${text}": a level is left out.`;
      const hint = depth === 1 ? 'Use two signs or more; the title stands in the front matter.' : 'Use fewer signs.';
      const issue = issueAt(document, [], { rule: 'guide-heading', severity: 'warning', message, hint });
      return [{ ...issue, line: headingLines[index] ?? 1, column: 1, pointer: '' }];
    }),
  );
