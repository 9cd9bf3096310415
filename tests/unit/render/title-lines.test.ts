import { expect, test } from 'vitest';
import { textWidth, type TextFace } from '../../../src/render/diagram/measure/font-metrics.ts';
import { titleToLines } from '../../../src/render/map/title-lines.ts';

const face: TextFace = { size: 14, weight: 500, italic: false };
const width = 118;

test.each([
  ['Task', ['Task']],
  ['Unawaited coroutine', ['Unawaited ', 'coroutine']],
  ['JavaScript async/await', ['JavaScript async/', 'await']],
  ['  Event \n loop ', ['Event loop']],
  ['協調的マルチタスクの仕組み', ['協調的マルチタス', 'クの仕組み']],
  ['البرمجة غير المتزامنة', ['البرمجة غير ', 'المتزامنة']],
])('%j is broken between words, or anywhere between ideographs', (title, lines) => {
  expect(titleToLines(title, width, face)).toEqual({ lines, isCut: false });
});

test.each([
  'PHP fibers with the Revolt event loop and everything else',
  'AbstractSingletonProxyFactoryBean',
  'Short AbstractSingletonProxyFactoryBean',
  '非常に長い題名はどこかで切られなければならないのでここで終わる',
])('%j is cut with an ellipsis', (title) => {
  const { lines, isCut } = titleToLines(title, width, face);
  expect(isCut).toBe(true);
  expect(lines.at(-1)).toMatch(/…$/);
});

test.each([
  'Task',
  'Concurrency and parallelism',
  'AbstractSingletonProxyFactoryBean',
  '協調的マルチタスクの仕組み',
  '🧵🧵🧵🧵🧵🧵🧵🧵🧵🧵',
])('the lines of %j fit', (title) => {
  for (const line of titleToLines(title, width, face).lines)
    expect(textWidth(line.trimEnd(), face)).toBeLessThanOrEqual(width + 0.5);
});
