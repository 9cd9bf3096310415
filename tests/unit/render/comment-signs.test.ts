import { expect, test } from 'vitest';
import { commentSign } from '../../../src/render/comment-signs.ts';

test.each([
  ['python', '#'],
  ['TypeScript', '//'],
  ['php', '//'],
  ['sql', '--'],
  ['css', '/* */'],
  ['html', '<!-- -->'],
  ['clojure', ';'],
  ['bat', 'REM'],
])('a comment in %s begins with %s', (language, sign) => {
  expect(commentSign(language)).toBe(sign);
});

test.each(['json', 'console', 'text', 'no-such-language', undefined])('%s has no comments', (language) => {
  expect(commentSign(language)).toBeUndefined();
});
