/** What a published term must say to the letter, on its page and in its twins. */
import { isDeepStrictEqual } from 'node:util';
import type { Nodes, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import type { Fields } from './content.ts';
import { attributeOf, elementsIn, parsePage, textIn } from './skeleton.ts';

/** What HTML makes of a text: carriage returns are line feeds, and there is no NUL. */
const asHtml = (text: string): string => text.replaceAll(/[\r\n]+/g, '\n').replaceAll('\0', '');
const textOf = (term: Fields, field: string): string => (typeof term[field] === 'string' ? term[field] : '');
const squeeze = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

const differs = (what: string, found: string | undefined, expected: unknown): readonly string[] =>
  found === expected ? [] : [`${what} says ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`];

/** Texts that a page shows as they are. */
export const pageTextFaults = (html: string, term: Fields, siteTitle: string): readonly string[] => {
  const elements = elementsIn(parsePage(html));
  const byField = (field: string) => elements.find((element) => attributeOf(element, 'data-field') === field);
  const meta = (name: string): string | undefined =>
    attributeOf(
      elements.find((each) => attributeOf(each, 'property') === name),
      'content',
    );
  const title = textOf(term, 'term');
  const data = elements.filter(
    (each) => each.tagName === 'script' && attributeOf(each, 'type') === 'application/ld+json',
  );
  const named = JSON.stringify(data.map((each) => JSON.parse(textIn(each)) as unknown));
  return [
    ...differs(
      'title',
      asHtml(textIn(elements.find(({ tagName }) => tagName === 'title'))),
      asHtml(`${title} · ${siteTitle}`),
    ),
    ...differs('h1', asHtml(textIn(elements.find(({ tagName }) => tagName === 'h1'))), asHtml(title)),
    ...(asHtml(meta('og:title') ?? '').includes(asHtml(title))
      ? []
      : [`og:title says ${JSON.stringify(meta('og:title'))}`]),
    ...['bad_code', 'good_code'].flatMap((field) =>
      term[field] ? differs(field, asHtml(textIn(byField(field))), asHtml(textOf(term, field))) : [],
    ),
    ...(named.includes(JSON.stringify(title)) ? [] : ['its data for search engines does not name it']),
    ...(data.some((each) => textIn(each).includes('<')) ? ['its data for search engines has a "<"'] : []),
  ];
};

/** Whether every key of the file is in the JSON twin as it was written. */
export const twinFaults = (json: string, term: Fields): readonly string[] => {
  const twin = JSON.parse(json) as Fields;
  return Object.keys(term)
    .filter((key) => !['$schema', 'diagram'].includes(key))
    .filter((key) => !isDeepStrictEqual(twin[key], term[key]))
    .map((key) => `the twin has another ${key}`);
};

const nodesIn = (node: Nodes): readonly Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(nodesIn) : []),
];

const wordsIn = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(wordsIn).join('') : '';

/** Faults of a Markdown twin: `sections` are the titles that its headings may have. */
export const markdownFaults = (markdown: string, term: Fields, sections: ReadonlySet<string>): readonly string[] => {
  const tree = markdownToMdast(markdown, { position: false, features: { frontmatter: true } }) as Root;
  const nodes = nodesIn(tree);
  const own = tree.children.filter((node) => node.type === 'heading');
  const [title, ...others] = own;
  const second = others.filter(({ depth }) => depth === 2).map(wordsIn);
  const codes = tree.children
    .filter((node) => node.type === 'code')
    .map(({ value }) => asHtml(value).replaceAll('\ufffd', ''));
  return [
    ...differs('the heading', title && squeeze(wordsIn(title)), squeeze(textOf(term, 'term'))),
    ...(own.length === nodes.filter(({ type }) => type === 'heading').length ? [] : ['a heading stands inside']),
    ...second.filter((each) => !sections.has(each)).map((each) => `there is a section ${JSON.stringify(each)}`),
    ...(new Set(second).size < second.length ? ['a section is there twice'] : []),
    ...nodes
      .filter(({ type }) => ['html', 'yaml', 'image'].includes(type) && type !== 'image')
      .map(({ type }) => `there is ${type}`),
    ...['bad_code', 'good_code'].flatMap((field) =>
      !term[field] || codes.includes(asHtml(textOf(term, field)).replaceAll('\ufffd', ''))
        ? []
        : [`${field} is not there to the letter`],
    ),
  ];
};
