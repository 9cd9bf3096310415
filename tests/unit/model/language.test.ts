import { describe, expect, test } from 'vitest';
import { languageOfCode, toLanguageId } from '../../../src/model/language.ts';
import { soleTerm } from '../../content.ts';

describe('the language of a term’s code', () => {
  const python = 'import asyncio\n\nasync def main():\n    pass';

  test.each([
    ['the term', { code_language: 'PHP', category: 'python', tags: ['go'], good_code: python }, {}, 'php'],
    ['the category', { category: 'js', tags: ['go'], good_code: python }, {}, 'javascript'],
    [
      'what the site says of the category',
      { tags: ['go'] },
      { categories: { storage: { name: 'S', code_language: 'sql' } } },
      'sql',
    ],
    ['the tags', { tags: ['fast', 'golang'], good_code: python }, {}, 'go'],
    ['the good code', { good_code: python, bad_code: 'SELECT 1' }, {}, 'python'],
    ['the bad code', { bad_code: 'SELECT 1' }, {}, 'sql'],
    ['nothing', { good_code: 'put it on the shelf' }, {}, undefined],
  ])('is told by %s', (_, fields, site, language) => {
    expect(soleTerm(fields, site).term.codeLanguage).toBe(language);
  });
});

test.each([
  ['C#', 'csharp'],
  ['JS', 'javascript'],
  ['Py', 'python'],
  ['Zig', 'zig'],
])('%s is called %s', (name, id) => {
  expect(toLanguageId(name)).toBe(id);
});

test.each([
  ['php', '<?php\necho 1;'],
  ['php', '$cache = new Cache();'],
  ['python', 'from time import sleep\nsleep(1)'],
  ['python', 'try:\n    pass\nexcept OSError:\n    pass'],
  ['go', 'package main\n\nfunc main() {}'],
  ['rust', 'fn main() {\n    let mut x = 1;\n}'],
  ['csharp', 'using System;\nConsole.WriteLine(1);'],
  ['java', 'public class Main {\n}'],
  ['typescript', 'const wait = (ms: number): Promise<void> => later(ms);'],
  ['javascript', 'const wait = (ms) => later(ms);'],
  ['sql', 'select * from cache'],
  ['html', '<div>\n</div>'],
  ['bash', '#!/bin/sh\necho 1'],
  ['json', '{ "a": 1 }'],
  ['cpp', '#include <vector>\nint main() {}'],
  [undefined, 'Just a sentence.'],
  [undefined, ''],
])('%s is recognised', (language, code) => {
  expect(languageOfCode(code)).toBe(language);
});
