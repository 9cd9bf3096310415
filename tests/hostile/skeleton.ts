/** The bones of a page as browsers read it: which elements it has, with which attributes; and what must never be there. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** `element` and `element@attribute` of a page. */
export type Skeleton = ReadonlySet<string>;

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

/** Every element below a node, those in templates too. */
export const elementsIn = (node: Tree.Node): readonly Tree.Element[] => {
  const children = 'childNodes' in node ? node.childNodes : [];
  const inside = 'content' in node ? elementsIn(node.content) : [];
  return [...(isElement(node) ? [node] : []), ...inside, ...children.flatMap(elementsIn)];
};

const commentsIn = (node: Tree.Node): number =>
  (node.nodeName === '#comment' ? 1 : 0) +
  ('childNodes' in node ? node.childNodes.reduce((sum, child) => sum + commentsIn(child), 0) : 0);

export const attributeOf = (element: Tree.Element | undefined, name: string): string | undefined =>
  element?.attrs.find((attribute) => attribute.name === name)?.value;

/** The text of a node, as a script sees it. */
export const textIn = (node: Tree.Node | undefined): string => {
  if (!node) return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
};

export const parsePage = (html: string, scriptingEnabled = true): Tree.Document => parse(html, { scriptingEnabled });

/** Pictures that the build draws are of marks and words; nothing in them runs, loads or holds HTML. */
const marks: ReadonlySet<string> = new Set(
  'svg g path text tspan rect circle ellipse line polygon polyline defs marker title desc a use clippath'.split(' '),
);

const svgParts = ({ tagName }: Tree.Element): readonly string[] =>
  marks.has(tagName.toLowerCase()) ? [] : [`${tagName} in a picture`];

const htmlParts = (element: Tree.Element): readonly string[] => [
  element.tagName,
  ...element.attrs.map(({ name }) => `${element.tagName}@${name}`),
];

export const skeletonOf = (page: Tree.Document): Skeleton =>
  new Set(
    elementsIn(page).flatMap((element) =>
      element.namespaceURI.endsWith('/svg') ? svgParts(element) : htmlParts(element),
    ),
  );

/** Attributes by which a page leads or asks somewhere. */
const leading: ReadonlySet<string> = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'srcset',
  'poster',
  'xlink:href',
  'data',
  'ping',
]);

/** Only https, http and mailto, and paths and anchors of the site; nothing that a browser would read otherwise. */
const isSafeAddress = (address: string): boolean =>
  // eslint-disable-next-line no-control-regex -- control characters are what must not be there
  !/[\u0000-\u001f]/.test(address) &&
  !/^[^?#]*\\/.test(address) &&
  /^(?:https?:\/\/|mailto:|#|\/(?!\/)|\.{1,2}\/|$)/.test(address);

/** Attributes that make a browser ask for something by itself: they stay on the site. */
const asksElsewhere = ({ tagName, attrs }: Tree.Element): boolean =>
  (tagName !== 'a' &&
    tagName !== 'link' &&
    attrs.some(({ name, value }) => leading.has(name) && !/^[/#]/.test(value))) ||
  (tagName === 'link' &&
    /stylesheet|preload|icon/.test(attrs.find(({ name }) => name === 'rel')?.value ?? '') &&
    !(attrs.find(({ name }) => name === 'href')?.value ?? '').startsWith('/'));

const faultsOf = (element: Tree.Element): readonly string[] => [
  ...element.attrs.flatMap(({ name, value }) => [
    ...(/^(?:on|style$|srcdoc$)/.test(name) ? [`${element.tagName} has ${name}`] : []),
    ...(leading.has(name) && !isSafeAddress(value) ? [`${element.tagName} leads to ${JSON.stringify(value)}`] : []),
  ]),
  ...(asksElsewhere(element) ? [`${element.tagName} asks another host: ${JSON.stringify(element.attrs)}`] : []),
  ...(element.tagName === 'script' &&
  attributeOf(element, 'src') === undefined &&
  attributeOf(element, 'type') !== 'application/ld+json'
    ? ['a script stands in the page']
    : []),
];

/** What a page has that its template did not mean; `known` is what templates print where texts are harmless. */
export const pageFaults = (html: string, known: Skeleton): readonly string[] => {
  const [page, plain] = [parsePage(html), parsePage(html, false)];
  const elements = elementsIn(page);
  const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? []);
  return [
    ...[...skeletonOf(page)].filter((part) => !known.has(part)).map((part) => `there is ${part}`),
    ...elements.flatMap(faultsOf),
    ...(commentsIn(page) > 0 ? ['there is a comment'] : []),
    ...(new Set(ids).size < ids.length ? ['an id is there twice'] : []),
    ...(elementsIn(plain).length === elements.length ? [] : ['it is another page where scripts are off']),
  ];
};
