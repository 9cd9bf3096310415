/** What one rich term becomes; open the files to see. */
import { expect, test } from 'vitest';
import { termToMarkdown } from '../../../src/emit/term/term-markdown.ts';
import { termToMdx } from '../../../src/emit/term/term-mdx.ts';
import { termToTwin, twinToText } from '../../../src/emit/twin/twin.ts';
import { golden, goldenTerm, renderGoldenTerm } from '../../golden-term.ts';

const { glossary, term, texts } = goldenTerm();

/** HTML with each block on a line of its own, for whoever reads the difference. */
const inLines = (html: string): string =>
  html
    .replaceAll(/(?=<(?:section|div|ul|ol|dl|li|dt|p|h[1-6]|figure|figcaption|nav|details|summary|pre|svg)[ >])/g, '\n')
    .trimStart();

test('the MDX document', async () => {
  await expect(termToMdx(glossary, term)).toMatchFileSnapshot(golden('page.mdx'));
});

test('the JSON twin', async () => {
  await expect(twinToText(termToTwin(glossary.site, term, texts))).toMatchFileSnapshot(golden('twin.json'));
});

test('the Markdown twin', async () => {
  await expect(termToMarkdown(glossary.site, term, texts)).toMatchFileSnapshot(golden('twin.md'));
});

test('the body of the page', async () => {
  await expect(inLines(await renderGoldenTerm())).toMatchFileSnapshot(golden('fragment.html'));
});
