/**
 * Reads a written page as a reader would: its links, its anchors, and the text of its marked fields. One pass over the
 * tags; our own pages are well formed, and a page that is not is a fault in itself.
 */
import {
  createFieldReader,
  fieldOf,
  type Attributes,
  type OpenElement,
  type OpenField,
  type ScannedField,
} from './field-reader.ts';
import { ownValue } from '../../schema/own-value.ts';

export interface PageScan {
  /** Targets of links, scripts, styles and pictures, each once. */
  readonly links: readonly string[];
  readonly ids: readonly string[];
  /** What every element with `data-field` says, by field, in document order; some others by class or section. */
  readonly fields: ReadonlyMap<string, readonly ScannedField[]>;
  /** True when every tag that opens also closes. */
  readonly isWhole: boolean;
}

/** The attributes that matter here. */
const attributePattern = /\s(href|src|id|class|aria-labelledby|data-field|data-value|datetime)="([^"]*)"/g;
/** Whether a tag has one of those that begin something. */
const isTelling = /(?:href|src|id|data-field|aria-labelledby)="|class="(?:verdict|language|guide-body)[" ]/;
const voidElements = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decode = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
        if (decimal) return String.fromCodePoint(Number(decimal));
        return hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (ownValue(entities, name ?? '') ?? whole);
      })
    : text;

/** An element that is open; an item, a link or a field where its end is told. */
interface Open {
  readonly name: string;
  readonly place: OpenElement | undefined;
  readonly href: string | undefined;
  readonly field: OpenField | undefined;
}

const none: Attributes = {};

const toAttributes = (text: string): Attributes => {
  if (!isTelling.test(text)) return none;
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(attributePattern)) attributes[name] = decode(value);
  return attributes;
};

/** Offset behind the tag or comment that begins at `at`; ">" inside a quoted attribute does not end it. */
const endOfTag = (html: string, at: number): number => {
  if (html.startsWith('<!--', at)) {
    const close = html.indexOf('-->', at);
    return close < 0 ? html.length : close + 3;
  }
  let end = html.indexOf('>', at);
  let quote = html.indexOf('"', at);
  while (quote >= 0 && quote < end) {
    const closing = html.indexOf('"', quote + 1);
    if (closing < 0) return html.length;
    if (closing > end) end = html.indexOf('>', closing);
    quote = html.indexOf('"', closing + 1);
  }
  return end < 0 ? html.length : end + 1;
};

/** Scans one page, or a fragment of one. Code holds nothing but coloured words, so its tags are skipped. */
export const scanPage = (html: string, kind: 'page' | 'fragment' = 'page'): PageScan => {
  const [links, ids] = [new Set<string>(), new Set<string>()];
  const stack: Open[] = [];
  const reader = createFieldReader();
  let isWhole = kind === 'fragment' || html.trimEnd().endsWith('</html>');

  const close = (name: string): void => {
    const element = stack.pop();
    if (element?.name !== name) isWhole = false;
    if (element?.place && name === 'li') reader.endItem(element.place);
    else if (element?.place && element.href !== undefined) reader.endLink(element.href, element.place);
    if (element?.field) reader.end(element.field);
  };

  const start = (name: string, attributes: Attributes): void => {
    const { href, id } = attributes;
    const link = href ?? attributes['src'];
    if (link !== undefined) links.add(link);
    if (id !== undefined) ids.add(id);
    if (voidElements.has(name)) return;
    const mark = attributes === none ? undefined : fieldOf(name, attributes);
    const field = mark === undefined ? undefined : reader.start(mark, attributes);
    const isPlace = reader.isOpen() && (name === 'li' || (name === 'a' && href !== undefined));
    if (isPlace && name === 'li') reader.startItem();
    stack.push({ name, href, field, place: isPlace ? reader.here() : undefined });
  };

  let end = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', end)) {
    if (reader.isOpen()) reader.read(decode(html.slice(end, at)));
    end = endOfTag(html, at);
    if (html[at + 1] === '!') continue;
    if (html[at + 1] === '/') {
      close(
        html
          .slice(at + 2, end - 1)
          .trim()
          .toLowerCase(),
      );
      continue;
    }
    const tag = html.slice(at + 1, end - 1);
    const space = tag.search(/[\s/]/);
    const name = (space < 0 ? tag : tag.slice(0, space)).toLowerCase();
    start(name, space < 0 ? none : toAttributes(tag.slice(space)));
    if (tag.endsWith('/') && !voidElements.has(name)) close(name);
    else if (name === 'code') {
      const closing = Math.max(end, html.indexOf('</code', end));
      if (reader.isOpen()) reader.readCode(decode(html.slice(end, closing).replaceAll(/<[^>]*>/g, '')));
      end = closing;
    }
  }
  return { links: [...links], ids: [...ids], fields: reader.fields, isWhole: isWhole && stack.length === 0 };
};
