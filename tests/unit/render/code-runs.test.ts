import { describe, expect, test } from 'vitest';
import { printRuns } from '../../../src/render/tags/code-runs.ts';
import type { CodeRun } from '../../../src/render/code-diff.ts';

const line = (text: string): string => `<span class="line">${text}</span>`;
const lines = (text: string): readonly string[] => text.split('').map(line);
const toText = (html: string): string => html.replaceAll(/<span[^>]*>|<\/span>/g, '').replaceAll('\n', '↵');

const print = (runs: readonly CodeRun[], bad: string, good: string): Readonly<Record<string, string>> => {
  const printed = printRuns(runs, lines(bad), lines(good), true);
  return { bad: toText(printed.bad.html), good: toText(printed.good.html), both: toText(printed.both.html) };
};

describe('a run of lines that differ', () => {
  test('is one element, with its line feeds', () => {
    const runs = [
      { kind: 'both', count: 1 },
      { kind: 'bad', count: 2 },
      { kind: 'good', count: 1 },
      { kind: 'both', count: 1 },
    ] as const;
    expect(print(runs, 'abcd', 'axd')).toEqual({
      bad: 'a↵<del>b↵c↵</del>d',
      good: 'a↵<ins>x↵</ins>d',
      both: 'a↵<del>b↵c↵</del><ins>x↵</ins>d',
    });
  });

  test('ends a code without a line feed, but not the listing', () => {
    const runs = [
      { kind: 'both', count: 1 },
      { kind: 'bad', count: 1 },
      { kind: 'good', count: 2 },
    ] as const;
    expect(print(runs, 'ab', 'axy')).toEqual({
      bad: 'a↵<del>b</del>',
      good: 'a↵<ins>x↵y</ins>',
      both: 'a↵<del>b↵</del><ins>x↵y</ins>',
    });
  });
});

test('a note on a line of both codes is seen in the listing, whichever half it belongs to', () => {
  const runs = [{ kind: 'both', count: 2 }] as const;
  const noted = line('b').replace('"line"', '"line noted"');
  expect(printRuns(runs, [line('a'), noted], [line('a'), line('b')], true).both.html).toBe(
    `${line('a')}\n${line('b').replace('"line"', '"line noted bad"')}`,
  );
  expect(printRuns(runs, [line('a'), line('b')], [line('a'), noted], true).both.html).toBe(`${line('a')}\n${noted}`);
});

test('lines that both have are text where nothing counts them', () => {
  const runs = [
    { kind: 'both', count: 1 },
    { kind: 'bad', count: 1 },
    { kind: 'good', count: 1 },
  ] as const;
  const { bad, both } = printRuns(runs, lines('ab'), lines('ac'), false);
  expect(bad.html).toBe(`a\n<del>${line('b')}</del>`);
  expect(both.html).toBe(`a\n<del>${line('b')}\n</del><ins>${line('c')}</ins>`);
});
