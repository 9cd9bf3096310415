import { describe, expect, test } from 'vitest';
import { drawDiagram, type Diagram } from '../../../src/render/diagram.ts';
import { corpusNames, readSource } from '../../diagram-corpus.ts';

/** Lets a browser show the file by itself, in its reader's theme. */
const HEAD = '<?xml-stylesheet href="../../../../src/styles/diagram.css"?>\n';

/** Labels that the words say otherwise, or need not say: marks of axes, signs, sums. */
const SAID_OTHERWISE: Readonly<Record<string, RegExp>> = {
  c4: /^\[.*\]$|^\d+: /,
  class: /^\d+\.\.[*\d]$|__/,
  er: /^[PFU]K(?:,[PFU]K)*$/,
  eventmodeling: /^\S+\s\w+:\s/,
  gantt: /^[\d:.]+$|^\w{3} \d+$|^\d+ \w{3}$/,
  gitgraph: /^cherry-pick:/,
  requirement: /^(?:Verification|Doc Ref): /,
  sankey: / [\d.]+$/,
  sequence: /^alt$/,
  xychart: /^-?[\d.]+$/,
};

const CHARACTERS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

const labelsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inner = '']) =>
    inner
      .replace(/<[^>]+>/g, '')
      .replace(/&(\w+);/g, (whole, name: string) => CHARACTERS[name] ?? whole)
      .trim(),
  );

/** Letters and digits only: the picture breaks lines where the words do not. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const unsaid = ({ svg, text, type }: Diagram): readonly string[] =>
  labelsOf(svg).filter((label) => !SAID_OTHERWISE[type]?.test(label) && !bare(text).includes(bare(label)));

describe.each(corpusNames)('%s', (name) => {
  const golden = `../../golden/diagrams/${name}`;
  let drawn: Promise<Diagram> | undefined;
  const draw = (): Promise<Diagram> => (drawn ??= drawDiagram(readSource(name)));

  test('looks as it did', async () => {
    const { svg } = await draw();
    await expect(`${HEAD}${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`${golden}.svg`);
  });

  test('reads as it did', async () => {
    const { text } = await draw();
    await expect(`${text}\n`).toMatchFileSnapshot(`${golden}.txt`);
  });

  test('says every label it shows', async () => {
    expect(unsaid(await draw())).toEqual([]);
  });
});
