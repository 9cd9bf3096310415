import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../../src/astro/workspace.ts';
import { rulesGuide } from '../../../../src/emit/issues/rules-guide.ts';
import { outlineMarkdown } from '../../../../src/render/outline.ts';
import { splitFrontMatter } from '../../../../src/schema/front-matter.ts';
import { ruleIds } from '../../../../src/schema/rules.ts';

test('the guide on errors is what the catalogue gives: npm run schema writes it', () => {
  const path = join(projectRoot, 'content/guides/errors-and-how-to-mend-them.md');
  expect(readFileSync(path, 'utf8')).toBe(rulesGuide());
});

test('every rule has an anchor that is its name', () => {
  const { body } = splitFrontMatter(rulesGuide());
  const anchors = outlineMarkdown(body, 'md', 0).headings.map(({ slug }) => slug);
  expect(ruleIds.filter((id) => !anchors.includes(id))).toEqual([]);
  expect(new Set(anchors).size).toBe(anchors.length);
});
