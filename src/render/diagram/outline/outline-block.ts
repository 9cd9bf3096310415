// Blocks in words: as they lie in one another, then their arrows.
import { asList, askList, asText, asTexts, type Fields } from '../model-access.ts';
import { plainLabel } from '../plain-label.ts';
import { edgeToWords } from './outline-flowchart.ts';
import { inARow, say, withRemarks, type Statement } from './statement.ts';

export const outlineBlock = (model: unknown): readonly Statement[] => {
  const names = new Map(askList(model, 'getBlocksFlat').map((block) => [asText(block['id']), nameOf(block)]));
  const name = (id: unknown): string => names.get(asText(id)) ?? plainLabel(id);
  const arrows = askList(model, 'getEdges').map((edge) =>
    say(edgeToWords(edge, name(edge['start']), name(edge['end']))),
  );
  return [...readBlocks(askList(model, 'getBlocks')), ...arrows];
};

const readBlocks = (blocks: readonly Fields[]): readonly Statement[] =>
  blocks.flatMap((block) =>
    block['type'] === 'space' ? [] : [say(nameOf(block), readBlocks(asList(block['children'])))],
  );

/** Arrows that point both ways. */
const BOTH_WAYS: Readonly<Record<string, string>> = { x: 'left and right', y: 'up and down' };

const nameOf = (block: Fields): string => {
  const label = plainLabel(block['label']);
  if (block['type'] === 'composite') return label || 'Together';
  const directions = block['type'] === 'block_arrow' ? asTexts(block['directions']) : [];
  return withRemarks(
    label,
    directions.length > 0 ? `arrow ${inARow(directions.map((direction) => BOTH_WAYS[direction] ?? direction))}` : '',
  );
};
