/** A Wardley map in words: how visible and how evolved each part is, and what needs what. */
import { asFields, ask, asList, asText, asTexts, type Fields } from './model-access.ts';
import { plainLabel } from './plain-label.ts';
import { commas, inARow, pair, quoted, say, sayEach, withRemarks, type Statement } from './statement.ts';

export const outlineWardley = (model: unknown): readonly Statement[] => {
  const map = asFields(ask(model, 'getWardleyData'));
  const nodes = asList(map['nodes']);
  const byId = new Map(nodes.map((node) => [asText(node['id']), node]));
  const name = (id: unknown): string => plainLabel(byId.get(asText(id))?.['label'] ?? id);
  const pipelines = asList(map['pipelines']);
  const inside = new Set(pipelines.flatMap((pipeline) => asTexts(pipeline['componentIds'])));
  const partsOf = (id: unknown): readonly Statement[] =>
    pipelines
      .filter(({ nodeId }) => nodeId === id)
      .flatMap((pipeline) => asTexts(pipeline['componentIds']))
      .map((part) => say(describeNode(byId.get(part) ?? {})));
  return [
    ...outlineStages(asFields(map['axes'])),
    ...nodes.flatMap((node) => (inside.has(asText(node['id'])) ? [] : [say(describeNode(node), partsOf(node['id']))])),
    ...asList(map['links']).map((link) => say(describeLink(link, name))),
    ...asList(map['trends']).map(({ nodeId, targetX }) => say(`${name(nodeId)} evolves to ${share(targetX)}`)),
    ...outlineRemarks(map),
  ];
};

/** Mermaid counts in hundredths. */
const share = (value: unknown): string => String(Number((Number(value) / 100).toFixed(3)));

/** What Mermaid writes where the author names no stages. */
const STAGES = ['Genesis', 'Custom Built', 'Product', 'Commodity'];

const outlineStages = (axes: Fields): readonly Statement[] => {
  const stages = asTexts(axes['stages']).map(plainLabel);
  return [say(`Stages of evolution: ${inARow(stages.length > 0 ? stages : STAGES)}`)];
};

const describeNode = (node: Fields): string => {
  const kind = node['className'] === 'anchor' ? 'anchor' : '';
  const visibility = node['inPipeline'] === true ? '' : `visibility ${share(node['y'])}`;
  const remarks = [kind, plainLabel(node['sourceStrategy']), node['inertia'] === true ? 'inertia' : ''];
  return pair(withRemarks(plainLabel(node['label']), ...remarks), commas(visibility, `evolution ${share(node['x'])}`));
};

const FLOWS: Readonly<Record<string, string>> = {
  forward: 'flows on',
  backward: 'flows back',
  bidirectional: 'flows both ways',
};

const describeLink = (link: Fields, name: (id: unknown) => string): string =>
  withRemarks(
    pair(`${quoted(name(link['source']))} → ${quoted(name(link['target']))}`, plainLabel(link['label'])),
    FLOWS[asText(link['flow'])] ?? '',
    link['dashed'] === true ? 'dashed' : '',
  );

const outlineRemarks = (map: Fields): readonly Statement[] =>
  sayEach([
    ...asList(map['annotations']).map(({ number, text }) => `Annotation ${asText(number)}: ${plainLabel(text)}`),
    ...asList(map['notes']).map(({ text }) => `Note: ${plainLabel(text)}`),
    ...asList(map['accelerators']).map(({ name }) => `Speeds up: ${plainLabel(name)}`),
    ...asList(map['deaccelerators']).map(({ name }) => `Slows down: ${plainLabel(name)}`),
  ]);
