import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { drawDiagram } from '../../../src/render/diagram.ts';

const folder = new URL('../../golden/diagrams/', import.meta.url);
const names = readdirSync(folder)
  .flatMap((file) => (file.endsWith('.mmd') ? [file.slice(0, -4)] : []))
  .toSorted();

/** Lets a browser show the file by itself, in its reader's theme. */
const HEAD = '<?xml-stylesheet href="../../../src/styles/diagram.css"?>\n';

test.each(names)('%s looks and reads as it did', async (name) => {
  const { svg, text } = await drawDiagram(await readFile(new URL(`${name}.mmd`, folder), 'utf8'));
  await expect(`${HEAD}${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`../../golden/diagrams/${name}.svg`);
  await expect(`${text.join('\n')}\n`).toMatchFileSnapshot(`../../golden/diagrams/${name}.txt`);
});
