/**
 * A sheet as an MDX document, drawn by the same tags as the pages of terms.
 */
import type { Sheet } from '../../model/sheets.ts';
import type { Site } from '../../model/site.ts';
import { comparisonToMdx } from './comparison-mdx.ts';
import { questionsToMdx } from './questions-mdx.ts';

export const sheetToMdx = (site: Site, sheet: Sheet): string =>
  sheet.kind === 'comparison' ? comparisonToMdx(site, sheet) : questionsToMdx(site, sheet);
