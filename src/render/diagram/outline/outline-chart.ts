/** Charts in words: every value beside what it is the value of. */
import { asFields, ask, asList, askList, asText, asTexts, type Fields } from './model-access.ts';
import { plainLabel } from './plain-label.ts';
import { commas, inARow, pair, quoted, say, sayEach, type Statement } from './statement.ts';

export const outlinePie = (model: unknown): readonly Statement[] => {
  const sections = ask(model, 'getSections');
  const slices =
    sections instanceof Map ? [...sections].map(([name, value]) => [plainLabel(name), Number(value)] as const) : [];
  const sum = slices.reduce((total, [, value]) => total + value, 0) || 1;
  return slices.map(([name, value]) => say(`${name}: ${value} (${((100 * value) / sum).toFixed(0)} %)`));
};

/** A number without the last digits that reckoning in binary leaves; words as they are. */
const tidy = (value: unknown, digits = 12): string => {
  const number = Number(value);
  return asText(value).trim() === '' || Number.isNaN(number)
    ? plainLabel(value)
    : String(Number(number.toPrecision(digits)));
};

/** Digits of a place on an axis that Mermaid has divided itself. */
const PLACE_DIGITS = 6;

export const outlineXychart = (model: unknown): readonly Statement[] => {
  const chart = asFields(ask(model, 'getXYChartData'));
  const isDivided = asFields(chart['xAxis'])['type'] === 'linear';
  return [
    ...outlineAxis('Across', asFields(chart['xAxis'])),
    ...outlineAxis('Up', asFields(chart['yAxis'])),
    ...asList(chart['plots']).map((plot) =>
      say(
        pair(plot['type'] === 'bar' ? 'Bars' : 'Line', plainLabel(plot['title'])),
        readPoints(plot, isDivided).map(([place, value]) => say(pair(place, value))),
      ),
    ),
  ];
};

const outlineAxis = (direction: string, axis: Fields): readonly Statement[] => {
  const range = axis['type'] === 'linear' ? `${tidy(axis['min'])} to ${tidy(axis['max'])}` : '';
  const words = commas(plainLabel(axis['title']), range);
  return words === '' ? [] : [say(pair(direction, words))];
};

const readPoints = (plot: Fields, isDivided: boolean): readonly (readonly [string, string])[] => {
  const labels = asTexts(plot['pointLabels']).map(plainLabel);
  const data = Array.isArray(plot['data']) ? plot['data'] : [];
  return data.flatMap((point: unknown, index) =>
    Array.isArray(point) && point[1] !== undefined
      ? [
          [
            isDivided ? tidy(point[0], PLACE_DIGITS) : plainLabel(point[0]),
            commas(tidy(point[1]), labels[index] ?? ''),
          ] as const,
        ]
      : [],
  );
};

export const outlineRadar = (model: unknown): readonly Statement[] => {
  const axes = askList(model, 'getAxes').map((axis) => plainLabel(axis['label']) || plainLabel(axis['name']));
  const { min, max } = asFields(ask(model, 'getOptions'));
  return [
    ...(typeof max === 'number' ? [say(`Scale: ${tidy(min)} to ${tidy(max)}`)] : []),
    ...askList(model, 'getCurves').map((curve) =>
      say(
        plainLabel(curve['label']) || plainLabel(curve['name']),
        asTexts(curve['entries']).map((value, index) => say(pair(axes[index] ?? '', tidy(value)))),
      ),
    ),
  ];
};

export const outlineSankey = (model: unknown): readonly Statement[] =>
  asList(asFields(ask(model, 'getGraph'))['links']).map((link) =>
    say(`${quoted(plainLabel(link['source']))} → ${quoted(plainLabel(link['target']))}: ${tidy(link['value'])}`),
  );

export const outlinePacket = (model: unknown): readonly Statement[] => {
  const rows = ask(model, 'getPacket');
  return (Array.isArray(rows) ? rows : [])
    .flatMap(asList)
    .map(({ start, end, label }) =>
      say(pair(start === end ? `Bit ${asText(start)}` : `Bits ${asText(start)} to ${asText(end)}`, plainLabel(label))),
    );
};

/** Size of a set whose author gives none; what two sets share has a quarter of it. */
const DEFAULT_SIZE = 10;

export const outlineVenn = (model: unknown): readonly Statement[] => {
  const sets = askList(model, 'getSubsetData');
  const texts = askList(model, 'getTextData');
  const names = new Map(sets.map((set) => [asTexts(set['sets']).join('\n'), plainLabel(set['label'])]));
  const nameOf = (id: string): string => names.get(id) || plainLabel(id);
  return sets.map((set) => {
    const ids = asTexts(set['sets']);
    const size = set['size'] === DEFAULT_SIZE / ids.length ** 2 ? '' : tidy(set['size']);
    const own = ids.length > 1 ? plainLabel(set['label']) : '';
    const inside = texts.filter((text) => asTexts(text['sets']).toSorted().join('\n') === ids.toSorted().join('\n'));
    return say(
      pair(inARow(ids.map(nameOf)), commas(own, size)),
      sayEach(inside.map((text) => plainLabel(text['label']) || plainLabel(text['id']))),
    );
  });
};
