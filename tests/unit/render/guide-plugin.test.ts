import { mdxToJs } from 'satteri';
import { expect, test, vi } from 'vitest';
import { createGuidePlugins } from '../../../src/render/guide-plugin.ts';
import { guideFeatures } from '../../../src/render/outline.ts';

const links = { cache: { title: 'Cache', href: '/glossary/cache' } };
const asides = { note: 'Note', warning: 'Warning' };

const toCode = async (source: string): Promise<string> => {
  const environment = { base: '/', links, placed: {}, linesBefore: 0, words: { asides } };
  const mdastPlugins = createGuidePlugins(() => environment as never);
  const { code } = await mdxToJs(source, { features: guideFeatures, mdastPlugins });
  return code;
};

test.each([
  ['a mention', ':::note[Mind the [[cache]]]\nText of the [[cache]].\n:::', 'Mind the cache'],
  ['a time', ':::warning[At 9:15]\nText at 12:30.\n:::', 'At 9:15'],
  ['a question with a time', ':::question[Why at 9:15?]\nAt 12:30.\n:::', 'Why at 9:15?'],
])('a title with %s is whole, and nothing of it is dropped with a warning', async (_, source, title) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const code = await toCode(source);
  expect(code).toContain(JSON.stringify(title));
  expect(warn.mock.calls).toEqual([]);
  warn.mockRestore();
});
