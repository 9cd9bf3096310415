/**
 * Prose of contributors → HTML, through an allow-list: what is not on it is shown as text. Sätteri parses, this prints;
 * so no markup, no attribute and no address comes out that is not written here.
 */
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { markdownToMdast } from 'satteri';
import { findDeepMarks } from '../schema/deep-marks.ts';
import { limits } from '../schema/limits.ts';
import { isMadeLink, mentionPattern } from '../schema/mentions.ts';
import { escapeText, html, raw, type Html } from './html.ts';
import { withoutMadeLinks } from './made-links.ts';
import { outwardLink } from './outward.ts';
import type { Links } from './tag.ts';

export interface ProseOptions {
  readonly links?: Links | undefined;
  /** Path of the site on its host; prefixed to links that begin with "/". */
  readonly base?: string;
}

/** Above these, Markdown is not parsed but shown as it is: the parser's time and depth grow with them. */
const mostDepth = 40;

/** Text in which no character can mean Markdown. */
const isPlain = (text: string): boolean => !/[\\`*_[\]<>&|~\n]|^[ \t]|^(?:[#+=-]|\d{1,9}[.)])| {2}$/.test(text);

/** `href` of an address that may be linked, else undefined. Relative links and https, http, mailto are allowed. */
export const safeHref = (address: string, base = '/'): string | undefined => {
  // eslint-disable-next-line no-control-regex -- control characters are what must be refused
  if (/[\u0000-\u0020\u007f-\u009f\\\u200b-\u200f\u2028-\u202e\u2066-\u2069]/.test(address)) return undefined;
  if (address.startsWith('#')) return address;
  if (address.startsWith('/')) return address.startsWith('//') ? undefined : base + address.slice(1);
  if (/^\.{1,2}\//.test(address)) return address;
  const url = URL.parse(address);
  return url && ['https:', 'http:', 'mailto:'].includes(url.protocol) && url.username === '' ? url.href : undefined;
};

/** Links that the build makes look calmer than those of an author. */
export const linkClass = (slug: string): string => (isMadeLink(slug) ? 'auto-link' : 'term-link');

/** A link to another term by its slug; plain text for one that is not written yet, and for words that want no link. */
const mentionToHtml = (slug: string, words: string | undefined, links: Links): Html => {
  if (slug === '') return html`${words}`;
  const card = Object.hasOwn(links, slug) ? links[slug] : undefined;
  const text = words ?? card?.title ?? slug;
  return card?.href
    ? html`<a class="${linkClass(slug)}" href="${card.href}">${text}</a>`
    : html`<span class="wanted">${text}</span>${card?.missing && html` <em>(${card.missing})</em>`}`;
};

/** Text with its `[[slug]]` links. */
const textToHtml = (text: string, links: Links = {}): Html => {
  if (!text.includes('[[')) return raw(escapeText(text));
  const parts: Html[] = [];
  let end = 0;
  for (const match of text.matchAll(mentionPattern)) {
    parts.push(html`${text.slice(end, match.index)}`, mentionToHtml((match[1] ?? '').trim(), match[2]?.trim(), links));
    end = match.index + match[0].length;
  }
  return html`${parts}${text.slice(end)}`;
};

export type InlinePrinter = (nodes: readonly PhrasingContent[]) => Html;

/** Prints inline nodes; kinds that are not listed show their text. */
export const createInlinePrinter = ({ links = {}, base = '/' }: ProseOptions): InlinePrinter => {
  const plain = (text: string): Html => raw(escapeText(withoutMadeLinks(text, links)));
  const print = (node: PhrasingContent): Html => {
    switch (node.type) {
      case 'text':
        return textToHtml(node.value, links);
      case 'inlineCode':
        return html`<code>${plain(node.value)}</code>`;
      case 'emphasis':
        return html`<em>${node.children.map(print)}</em>`;
      case 'strong':
        return html`<strong>${node.children.map(print)}</strong>`;
      case 'delete':
        return html`<del>${node.children.map(print)}</del>`;
      case 'break':
        return raw('<br>');
      case 'link': {
        const href = safeHref(node.url, base);
        const words = node.children.map((child) => (child.type === 'text' ? plain(child.value) : print(child)));
        if (href === undefined) return html`${words}`;
        return /^https?:/.test(href) ? outwardLink(href, words) : html`<a href="${href}">${words}</a>`;
      }
      case 'image':
        return plain(node.alt ?? '');
      case 'html':
        return plain(node.value);
      default:
        return 'children' in node
          ? html`${(node.children as readonly PhrasingContent[]).map(print)}`
          : html`${'value' in node ? node.value : ''}`;
    }
  };
  return (nodes) => html`${nodes.map(print)}`;
};

const depthOf = (node: Nodes, depth = 0): number =>
  depth > mostDepth || !('children' in node)
    ? depth
    : Math.max(depth, ...node.children.map((child) => depthOf(child, depth + 1)));

/** Parses prose; undefined when it is too long or too deep to be worth it. */
const parseProse = (text: string): readonly RootContent[] | undefined => {
  if (text.length > limits.prose || findDeepMarks(text) >= 0 || /(?:[>*+][ \t]*){40}/.test(text)) return undefined;
  try {
    const tree = markdownToMdast(text, { position: false, features: { gfm: false, frontmatter: false } });
    return depthOf(tree) > mostDepth || !('children' in tree) ? undefined : tree.children;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

const printBlock = (node: RootContent, inline: InlinePrinter): Html => {
  const blocks = (nodes: readonly RootContent[]): readonly Html[] => nodes.map((child) => printBlock(child, inline));
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return html`<p>${inline(node.children)}</p>`;
    case 'list': {
      const items = node.children.map((item) => {
        const tight =
          !node.spread && item.children.length === 1 && item.children[0]?.type === 'paragraph'
            ? item.children[0]
            : undefined;
        return html`<li>${tight ? inline(tight.children) : blocks(item.children)}</li>`;
      });
      return node.ordered
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
    case 'blockquote':
      return html`<blockquote>${blocks(node.children)}</blockquote>`;
    case 'code':
      return html`<pre tabindex="0"><code>${inline([{ type: 'html', value: node.value }])}</code></pre>`;
    case 'html':
      return html`<p>${inline([node])}</p>`;
    case 'thematicBreak':
      return html`<hr />`;
    default:
      return html``;
  }
};

/** Prose of one or more paragraphs → block HTML. */
export const proseToHtml = (text: string, options: ProseOptions = {}): Html => {
  if (isPlain(text)) return html`<p>${raw(escapeText(text))}</p>`;
  const nodes = parseProse(text);
  if (!nodes) return html`<p>${withoutMadeLinks(text, options.links ?? {})}</p>`;
  const inline = createInlinePrinter(options);
  return html`${nodes.map((node) => printBlock(node, inline))}`;
};

/** One line of prose → inline HTML: paragraphs are joined by spaces. */
export const inlineToHtml = (text: string, options: ProseOptions = {}): Html => {
  if (isPlain(text)) return raw(escapeText(text));
  const nodes = parseProse(text);
  if (!nodes) return html`${withoutMadeLinks(text, options.links ?? {})}`;
  const inline = createInlinePrinter(options);
  const print = (node: RootContent): Html =>
    'children' in node && ['paragraph', 'heading'].includes(node.type)
      ? inline(node.children as PhrasingContent[])
      : printBlock(node, inline);
  return html`${nodes.map((node, index) => [index > 0 && ' ', print(node)])}`;
};
