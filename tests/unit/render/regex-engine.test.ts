import { bundledLanguages } from 'shiki';
import { codeToTokensBase, createShikiPrimitiveAsync } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeTheme } from '../../../src/render/code-theme.ts';
import { createRegexEngine } from '../../../src/render/regex-engine.ts';

const folder = join(import.meta.dirname, '../../../content/glossary');
const codes = readdirSync(folder).flatMap((name) => {
  const term = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { bad_code?: string; good_code?: string };
  return [term.bad_code ?? '', term.good_code ?? ''];
});

const tokensOf = async (
  engine: ReturnType<typeof createJavaScriptRegexEngine>,
  language: 'python' | 'javascript' | 'php',
) => {
  const shiki = await createShikiPrimitiveAsync({ themes: [codeTheme], langs: [bundledLanguages[language]], engine });
  return codes.map((code) =>
    codeToTokensBase(shiki, code, { lang: language, theme: codeTheme.name ?? '', tokenizeTimeLimit: 0 }),
  );
};

test.each(['python', 'javascript', 'php'] as const)(
  '%s has the tokens of the engine of Shiki, in its own code and in others',
  async (language) => {
    const [ours, theirs] = await Promise.all([
      tokensOf(createRegexEngine(), language),
      tokensOf(createJavaScriptRegexEngine({ forgiving: true }), language),
    ]);
    expect(ours).toEqual(theirs);
  },
);
