import { expect, test } from 'vitest';
import { drawDiagram } from '../../../src/render/diagram.ts';
import { corpusNames, readSource } from '../../diagram-corpus.ts';

/** Lets a browser show the file by itself, in its reader's theme. */
const HEAD = '<?xml-stylesheet href="../../../../src/styles/diagram.css"?>\n';

test.each(corpusNames)('%s looks and reads as it did', async (name) => {
  const { svg, text } = await drawDiagram(readSource(name));
  const golden = `../../golden/diagrams/${name}`;
  await expect(`${HEAD}${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`${golden}.svg`);
  await expect(`${text}\n`).toMatchFileSnapshot(`${golden}.txt`);
});
