import { describe, expect, test } from 'vitest';
import { html, raw } from '../../../src/render/html.ts';
import type { RenderContext } from '../../../src/render/tag.ts';
import { codePair, type CodePairProps } from '../../../src/render/tags/code-pair.ts';

const context: RenderContext = {
  prose: (text) => html`${text}`,
  inline: (text) => html`${text}`,
  code: (code) => raw(code.split('\n').map((line) => html`<span class="line">${line}</span>`.html).join('\n')), // prettier-ignore
  diagram: () => undefined,
  fault: () => undefined,
};

const words = {
  badLabel: 'Avoid',
  goodLabel: 'Prefer',
  badName: 'Avoid: example',
  goodName: 'Prefer: example',
  asDiff: 'Show as diff',
  diffName: 'Differences: example',
  noteLine: 'Line {line}:',
};

const draw = (props: Partial<CodePairProps>): string => codePair({ ...words, ...props }, context).html;

/** The figures in short: their class and the text of their code. */
const figures = (markup: string): readonly string[] =>
  [...markup.matchAll(/<figure class="([^"]*)".*?<code[^>]*>(.*?)<\/code>/gs)].map(
    ([, name = '', code = '']) => `${name}: ${code.replaceAll(/<\/?(?:span|mark)[^>]*>/g, '').replaceAll('\n', '↵')}`,
  );

describe('a pair', () => {
  test('with lines in common has both halves and a listing', () => {
    const markup = draw({ bad: 'alpha\nbeta\nold', good: 'alpha\nbeta\nnew' });
    expect(figures(markup)).toEqual([
      'code: alpha↵beta↵<del>old</del>',
      'code: alpha↵beta↵<ins>new</ins>',
      'code diff: alpha↵beta↵<del>old↵</del><ins>new</ins>',
    ]);
    expect(markup).toContain('<label><input type="checkbox"> Show as diff</label>');
  });

  test.each([
    ['with little in common', { bad: 'alpha', good: 'beta' }],
    ['without its bad half', { good: 'alpha\nbeta' }],
    ['of sessions', { bad: '$ alpha one\nbeta', good: '$ alpha two\nbeta', language: 'console' }],
  ])('%s has no listing', (_, props) => {
    expect(draw(props)).not.toMatch(/<label>|<del>|<ins>|class="code diff"/);
  });

  test('escapes what its codes, labels and notes say', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const markup = draw({ bad: `alpha\n${evil}`, good: 'alpha', badLabel: evil, badNotes: [{ line: 2, text: evil }] });
    expect(markup).not.toContain('<img');
  });
});

describe('notes', () => {
  const pair = { bad: 'alpha\nbeta\nold', good: 'alpha\nbeta\nnew', record: true };

  test('are listed below their half and named by their lines, which are numbered', () => {
    const markup = draw({ ...pair, badNotes: [{ line: 3, text: 'Too old.' }] });
    expect(markup).toContain(
      '<ul class="code-notes" data-field="code_notes.bad"><li><b>Line 3:</b> Too old.</li></ul>',
    );
    expect(markup).toContain('<del><span class="line noted">old</span></del>');
    expect(figures(markup)[1]).toMatch(/^code numbered:/);
  });

  test('are all listed below the diff, named by their halves', () => {
    const markup = draw({
      ...pair,
      badNotes: [{ line: 2, text: 'Was so.' }],
      goodNotes: [{ line: 3, text: 'Is so.' }],
    });
    const listing = markup.slice(markup.indexOf('code diff'));
    expect(listing).toContain('<span class="line noted bad">beta</span>');
    expect(listing).toContain('<li><b>Avoid · Line 2:</b> Was so.</li><li><b>Prefer · Line 3:</b> Is so.</li>');
  });

  test('leave lines that their author marked as they are', () => {
    const markup = draw({ ...pair, goodMarked: [3], goodNotes: [{ line: 3, text: 'Seen twice.' }] });
    expect(markup).toContain('<mark class="line noted">new</mark>');
  });
});
