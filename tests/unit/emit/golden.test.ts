/** What one rich term becomes; open the files to see. */
import { expect, test } from 'vitest';
import { termToMarkdown } from '../../../src/emit/term-markdown.ts';
import { termToMdx } from '../../../src/emit/term-mdx.ts';
import { termToTwin, twinToText } from '../../../src/emit/twin.ts';
import { golden, goldenTerm, renderGoldenTerm } from '../../golden-term.ts';

const { glossary, term, texts } = goldenTerm();

test('the MDX document', async () => {
  await expect(termToMdx(glossary.site, term)).toMatchFileSnapshot(golden('page.mdx'));
});

test('the JSON twin', async () => {
  await expect(twinToText(termToTwin(glossary.site, term, texts))).toMatchFileSnapshot(golden('twin.json'));
});

test('the Markdown twin', async () => {
  await expect(termToMarkdown(glossary.site, term, texts)).toMatchFileSnapshot(golden('twin.md'));
});

test('the body of the page', async () => {
  await expect(await renderGoldenTerm()).toMatchFileSnapshot(golden('fragment.html'));
});
