/** What one rich term becomes; open the files to see. */
import { expect, test } from 'vitest';
import { termToMarkdown } from '../../../src/emit/markdown.ts';
import { termToMdx } from '../../../src/emit/term-mdx.ts';
import { termToTwin, twinToText } from '../../../src/emit/twin.ts';
import { createHighlighter } from '../../../src/render/code.ts';
import { createContext, renderTermPage } from '../../../src/render/context.ts';
import { golden, goldenTerm } from '../../golden-term.ts';

const { glossary, term } = goldenTerm();

test('the MDX document', async () => {
  await expect(termToMdx(glossary.site, term)).toMatchFileSnapshot(golden('page.mdx'));
});

test('the JSON twin', async () => {
  await expect(twinToText(termToTwin(glossary.site, term))).toMatchFileSnapshot(golden('twin.json'));
});

test('the Markdown twin', async () => {
  await expect(termToMarkdown(glossary.site, term)).toMatchFileSnapshot(golden('twin.md'));
});

test('the body of the page', async () => {
  const highlighter = await createHighlighter();
  await highlighter.load(['python']);
  // Diagrams have golden files of their own.
  const drawn = {
    svg: '<svg viewBox="0 0 1 1"></svg>',
    text: ['Expired → Locked?'],
    type: 'flowchart',
    width: 1,
    height: 1,
  };
  const diagrams = new Map([[term.source.diagram?.source ?? '', drawn]]);
  const context = createContext({ highlighter, diagrams, base: '/' });
  await expect(renderTermPage(termToMdx(glossary.site, term), context).html).toMatchFileSnapshot(
    golden('fragment.html'),
  );
});
