/** What axe-core finds on an open page: WCAG 2.2 AA and best practice, and contrast as AAA asks for it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a page is asked: all, or, where only its theme changed, its colours. */
const questions = {
  everything: `{ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { 'color-contrast-enhanced': { enabled: true } } }`,
  colours: `{ runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] } }`,
} as const;

/** Violations, as "rule: element, what is wrong". The page must be open without its policy (`bypassCSP`). */
export const axeViolations = async (
  page: Page,
  about: keyof typeof questions = 'everything',
): Promise<readonly string[]> => {
  await page.evaluate(program);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${questions[about]})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any.map(({ message }) => message).join(' ')}`),
  );
};
