/** Trees in words: mind maps, cause and effect, folders, areas, columns of cards. */
import { asFields, ask, asList, type Fields } from './model-access.ts';
import { plainLabel, plainMarkdown } from './plain-label.ts';
import { commas, pair, say, type Statement } from './statement.ts';

/** Each branch holds its own branches. */
const toTree = (node: Fields, describe: (node: Fields) => string): Statement =>
  say(
    describe(node),
    asList(node['children']).map((child) => toTree(child, describe)),
  );

const outlineTree =
  (getter: string, describe: (node: Fields) => string) =>
  (model: unknown): readonly Statement[] => {
    const root = ask(model, getter);
    return root === undefined || root === null ? [] : [toTree(asFields(root), describe)];
  };

export const outlineMindmap = outlineTree('getMindmap', ({ descr }) => plainMarkdown(descr));

export const outlineIshikawa = outlineTree('getRoot', ({ text }) => plainLabel(text));

/** The root of a treemap or a tree view is ours to leave out: it has no name, or that of every file system. */
export const outlineTreeView = (model: unknown): readonly Statement[] =>
  asList(asFields(ask(model, 'getRoot'))['children']).map((child) =>
    toTree(child, ({ name, description }) => pair(plainLabel(name), plainLabel(description))),
  );

export const outlineTreemap = (model: unknown): readonly Statement[] =>
  asList(asFields(ask(model, 'getRoot'))['children']).map((child) =>
    toTree(child, (node) => pair(plainLabel(node['name']), String(areaOf(node)))),
  );

/** An area that is divided is as large as its parts. */
const areaOf = (node: Fields): number =>
  typeof node['value'] === 'number'
    ? node['value']
    : Number(
        asList(node['children'])
          .reduce((sum, child) => sum + areaOf(child), 0)
          .toPrecision(12),
      );

export const outlineKanban = (model: unknown): readonly Statement[] => {
  const nodes = asList(asFields(ask(model, 'getData'))['nodes']);
  return nodes
    .filter(({ isGroup }) => isGroup === true)
    .map((column) =>
      say(
        plainMarkdown(column['label']),
        nodes.filter(({ parentId }) => parentId === column['id']).map((card) => say(describeCard(card))),
      ),
    );
};

const describeCard = (card: Fields): string => {
  const priority = plainLabel(card['priority']);
  return pair(
    plainMarkdown(card['label']),
    commas(
      plainLabel(card['ticket']),
      plainLabel(card['assigned']),
      priority === '' ? '' : `priority ${priority.toLowerCase()}`,
    ),
  );
};
