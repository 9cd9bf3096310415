/** Labels that Mermaid lets grow until they fill their bar or tile, up to several times the size of all else. */
import { textWidth } from '../measure/font-metrics.ts';

const LARGEST = 18;
const LARGEST_VALUE = 14;
const SMALLEST = 12;
const GAP = 2;

/** Limits their size, in place; a tile that has room now shows its value, too. */
export const limitGrownLabels = (root: Element): void => {
  for (const label of root.querySelectorAll('.plot text[font-size]')) {
    label.setAttribute('font-size', `${Math.min(sizeOf(label), LARGEST_VALUE)}px`);
  }
  for (const tile of root.querySelectorAll('.treemapLeafGroup')) limitTile(tile);
};

const limitTile = (tile: Element): void => {
  const [area, label, value] = ['Leaf', 'Label', 'Value'].map((part) => tile.querySelector(`.treemap${part}`));
  if (!area || !label || !value) return;
  const [width, height] = [numberOf(area, 'width'), numberOf(area, 'height')];
  const isTooSmall = height < SMALLEST + 2 * GAP || widthOf(label, SMALLEST) + 2 * GAP > width;
  const size = Math.min(Math.max(sizeOf(label), isTooSmall ? 0 : SMALLEST), LARGEST);
  setStyle(label, 'font-size', `${size}px`);
  const valueSize = Math.min(LARGEST_VALUE, Math.round(0.8 * size));
  setStyle(value, 'font-size', `${valueSize}px`);
  value.setAttribute('y', String(numberOf(label, 'y') + size / 2 + GAP));
  const fits = widthOf(value, valueSize) + 2 * GAP < width && size + 2 * valueSize + 4 * GAP < height;
  setStyle(value, 'display', fits ? 'inline' : 'none');
};

const widthOf = (text: Element, size: number): number =>
  textWidth(text.textContent, { size, weight: 400, italic: false });

const sizeOf = (text: Element): number =>
  Number.parseFloat(
    text.getAttribute('font-size') ?? /font-size:\s*([\d.]+)/.exec(text.getAttribute('style') ?? '')?.[1] ?? '16',
  );

const numberOf = (element: Element, name: string): number => Number.parseFloat(element.getAttribute(name) ?? '0');

const setStyle = (element: Element, property: string, value: string): void =>
  element.setAttribute('style', `${element.getAttribute('style') ?? ''};${property}:${value}`);
