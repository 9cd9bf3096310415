/** Blocks in words: as they lie in one another, then their arrows. */
import { ask, asList, askList, asText, asTexts, type Fields } from './model-access.ts';
import { plainLabel } from './plain-label.ts';
import { edgeToWords } from './outline-flowchart.ts';
import { inARow, quoted, say, withRemarks, type Statement } from './statement.ts';

export const outlineBlock = (model: unknown): readonly Statement[] => {
  const names = new Map(askList(model, 'getBlocksFlat').map((block) => [asText(block['id']), nameOf(block)]));
  const name = (id: unknown): string => quoted(names.get(asText(id)) ?? plainLabel(id));
  const columns = Number(ask(model, 'getColumns', 'root'));
  const arrows = askList(model, 'getEdges').map((edge) =>
    say(edgeToWords(edge, name(edge['start']), name(edge['end']))),
  );
  return [...readBlocks(askList(model, 'getBlocks'), columns), ...arrows];
};

/** Blocks that lie in several rows of several columns are told row by row. */
const readBlocks = (blocks: readonly Fields[], columns: number): readonly Statement[] => {
  const rows = columns > 1 ? toRows(blocks, columns) : [blocks];
  const statements = rows.map((row) => row.flatMap(readBlock)).filter((row) => row.length > 0);
  return statements.length < 2 ? statements.flat() : statements.map((row, index) => say(`Row ${index + 1}`, row));
};

const toRows = (blocks: readonly Fields[], columns: number): readonly (readonly Fields[])[] => {
  const rows: Fields[][] = [[]];
  let taken = 0;
  for (const block of blocks) {
    const width = Math.min(columns, Number(block['widthInColumns'] ?? 1));
    if (taken + width > columns) {
      rows.push([]);
      taken = 0;
    }
    rows.at(-1)?.push(block);
    taken += width;
  }
  return rows;
};

const readBlock = (block: Fields): readonly Statement[] =>
  block['type'] === 'space'
    ? []
    : [say(nameOf(block), readBlocks(asList(block['children']), Number(block['columns'] ?? -1)))];

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
