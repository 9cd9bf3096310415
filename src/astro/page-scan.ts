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
  readonly value: string | undefined;
}

const tagPattern = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>"']+(?:="[^"]*")?)*)\s*(\/?)>|<!--[\s\S]*?-->|<!doctype[^>]*>/gi;
const attributePattern = /([^\s=]+)(?:="([^"]*)")?/g;
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

interface Open {
  readonly name: string;
  readonly field: { readonly name: string; readonly value: string | undefined; readonly items: string[] } | undefined;
  /** Length of the page's text when the element opened. */
  readonly from: number;
}

const toAttributes = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(attributePattern)].map(([, name = '', value = '']) => [name, decode(value)]));

/** Scans one page. */
export const scanPage = (html: string): PageScan => {
  const [links, ids, fields] = [new Set<string>(), new Set<string>(), new Map<string, ScannedField[]>()];
  const stack: Open[] = [];
  let [text, end, isWhole] = ['', 0, html.trimEnd().endsWith('</html>')];

  const close = (name: string): void => {
    const open = stack.pop();
    if (open?.name !== name) isWhole = false;
    const content = text.slice(open?.from);
    if (name === 'li') stack.findLast((outer) => outer.field)?.field?.items.push(content);
    if (!open?.field) return;
    const { name: field, value, items } = open.field;
    fields.set(field, [...(fields.get(field) ?? []), { text: content, items, value }]);
  };

  const start = (name: string, attributes: ReadonlyMap<string, string>): void => {
    const link = attributes.get('href') ?? attributes.get('src');
    if (link !== undefined) links.add(link);
    const id = attributes.get('id');
    if (id !== undefined) ids.add(id);
    if (voidElements.has(name)) return;
    const field = attributes.get('data-field');
    stack.push({
      name,
      from: text.length,
      field:
        field === undefined
          ? undefined
          : { name: field, value: attributes.get('data-value') ?? attributes.get('datetime'), items: [] },
    });
  };

  for (const match of html.matchAll(tagPattern)) {
    const [whole, slash, rawName, rawAttributes = '', selfClosing] = match;
    text += decode(html.slice(end, match.index));
    end = match.index + whole.length;
    if (rawName === undefined) continue;
    const name = rawName.toLowerCase();
    if (slash) close(name);
    else {
      start(name, toAttributes(rawAttributes));
      if (selfClosing && !voidElements.has(name)) close(name);
    }
  }
  return { links: [...links], ids: [...ids], fields, isWhole: isWhole && stack.length === 0 };
};
