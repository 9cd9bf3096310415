/**
 * Reads a written page as a reader would: its links, its anchors, and the text of its marked fields. One pass over the
 * tags; our own pages are well formed, and a page that is not is a fault in itself.
 */
export interface PageScan {
  /** Targets of links, scripts, styles and pictures, each once. */
  readonly links: readonly string[];
  readonly ids: readonly string[];
  /** Text of every element with `data-field`, by field, in document order. */
  readonly fields: ReadonlyMap<string, readonly ScannedField[]>;
  /** True when every tag that opens also closes. */
  readonly isWhole: boolean;
}

export interface ScannedField {
  readonly text: string;
  /** Text of each list item inside it. */
  readonly items: readonly string[];
  /** What it says to programs: `data-value`, `datetime`, or where it leads. */
  readonly value: string | undefined;
}

/** The attributes that matter here. */
const attributePattern = /\s(href|src|id|data-field|data-value|datetime)="([^"]*)"/g;
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
        return hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (entities[name ?? ''] ?? whole);
      })
    : text;

interface OpenField {
  readonly name: string;
  readonly value: string | undefined;
  readonly items: string[];
  /** Length of the collected text when the element opened. */
  readonly from: number;
}

interface OpenElement {
  readonly name: string;
  readonly field: OpenField | undefined;
  readonly from: number;
}

type Attributes = Readonly<Record<string, string | undefined>>;

const none: Attributes = {};

const toAttributes = (text: string): Attributes => {
  if (!/(?:href|src|id|data-field)="/.test(text)) return none;
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(attributePattern)) attributes[name] = decode(value);
  return attributes;
};

/** Collects the text of marked elements; text outside them is not kept, so that a long list costs nothing. */
const createFieldReader = () => {
  const fields = new Map<string, ScannedField[]>();
  const open: OpenField[] = [];
  let text = '';
  return {
    fields,
    isOpen: (): boolean => open.length > 0,
    read: (chunk: string): void => {
      if (open.length > 0) text += decode(chunk);
    },
    start: (attributes: Attributes): OpenField | undefined => {
      const name = attributes['data-field'];
      if (name === undefined) return undefined;
      const value = attributes['data-value'] ?? attributes['datetime'] ?? attributes['href'];
      const field = { name, value, items: [], from: text.length };
      open.push(field);
      return field;
    },
    length: (): number => text.length,
    endItem: (from: number): void => {
      open.at(-1)?.items.push(text.slice(from));
    },
    end: ({ name, value, items, from }: OpenField): void => {
      open.pop();
      fields.set(name, [...(fields.get(name) ?? []), { text: text.slice(from), items, value }]);
      if (open.length === 0) text = '';
    },
  };
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
  const stack: OpenElement[] = [];
  const reader = createFieldReader();
  let isWhole = kind === 'fragment' || html.trimEnd().endsWith('</html>');

  const close = (name: string): void => {
    const element = stack.pop();
    if (element?.name !== name) isWhole = false;
    else if (name === 'li') reader.endItem(element.from);
    if (element?.field) reader.end(element.field);
  };

  const start = (name: string, attributes: Attributes): void => {
    const link = attributes['href'] ?? attributes['src'];
    if (link !== undefined) links.add(link);
    const id = attributes['id'];
    if (id !== undefined) ids.add(id);
    if (!voidElements.has(name)) stack.push({ name, from: reader.length(), field: reader.start(attributes) });
  };

  let end = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', end)) {
    if (reader.isOpen()) reader.read(html.slice(end, at));
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
      if (reader.isOpen()) reader.read(html.slice(end, closing).replaceAll(/<[^>]*>/g, ''));
      end = closing;
    }
  }
  return { links: [...links], ids: [...ids], fields: reader.fields, isWhole: isWhole && stack.length === 0 };
};
