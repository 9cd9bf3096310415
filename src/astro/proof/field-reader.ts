/**
 * Collects what marked elements of a page say while the page is scanned: text, items of lists, links, code. Text outside
 * them is not kept, so that a long list costs nothing.
 */
export interface ScannedLink {
  readonly href: string;
  readonly text: string;
}

export interface ScannedItem {
  readonly text: string;
  /** Links inside it, in order. */
  readonly links: readonly ScannedLink[];
}

export interface ScannedField {
  readonly text: string;
  /** Each item of its lists; of lists in lists, the outer ones. */
  readonly items: readonly ScannedItem[];
  readonly links: readonly ScannedLink[];
  /** Each piece of code, to the letter. */
  readonly codes: readonly string[];
  /** What it says to programs: `data-value`, `datetime`, or where it leads. */
  readonly value: string | undefined;
}

/** Attributes of one element, decoded. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element whose end matters. */
interface OpenElement {
  readonly from: number;
  readonly linksBefore: number;
}

interface OpenField extends OpenElement {
  readonly name: string;
  readonly value: string | undefined;
  readonly items: ScannedItem[];
  readonly codes: string[];
  /** Lists' items that are open inside it. */
  depth: number;
}

/** Elements that are marked by where they stand: by their class, or the id of their section. */
const marksByClass: Readonly<Record<string, string>> = {
  verdict: '.verdict',
  language: '.language',
  'guide-body prose': '.guide-body',
};
const markedSections: ReadonlySet<string> = new Set(['cite']);

/** The field that an element begins; undefined for all others. */
export const fieldOf = (name: string, attributes: Attributes): string | undefined => {
  const marked = attributes['data-field'];
  if (marked !== undefined) return marked;
  if (name === 'section') {
    const id = attributes['id'] ?? attributes['aria-labelledby'] ?? '';
    return markedSections.has(id) || id.startsWith('guide-') ? `#${id}` : undefined;
  }
  if (attributes['id'] !== undefined && /^h[2-6]$/.test(name)) return '.heading';
  return marksByClass[attributes['class'] ?? ''];
};

/** A reader of one page. */
export const createFieldReader = () => {
  const fields = new Map<string, ScannedField[]>();
  const open: OpenField[] = [];
  let links: ScannedLink[] = [];
  let text = '';
  const here = (): OpenElement => ({ from: text.length, linksBefore: links.length });
  return {
    fields,
    isOpen: (): boolean => open.length > 0,
    read: (chunk: string): void => {
      text += chunk;
    },
    readCode: (code: string): void => {
      for (const field of open) field.codes.push(code);
      text += code;
    },
    here,
    start: (name: string, attributes: Attributes): OpenField => {
      const { id, href, 'data-value': given, datetime } = attributes;
      const value = name === '.heading' ? id : (given ?? datetime ?? href);
      const field = { name, value, items: [], codes: [], depth: 0, ...here() };
      open.push(field);
      return field;
    },
    startItem: (): void => {
      for (const field of open) field.depth++;
    },
    endItem: ({ from, linksBefore }: OpenElement): void => {
      for (const field of open) {
        field.depth--;
        if (field.depth === 0) field.items.push({ text: text.slice(from), links: links.slice(linksBefore) });
      }
    },
    endLink: (href: string, { from }: OpenElement): void => {
      if (open.length > 0) links.push({ href, text: text.slice(from) });
    },
    end: ({ name, value, items, codes, from, linksBefore }: OpenField): void => {
      open.pop();
      const field = { text: text.slice(from), items, links: links.slice(linksBefore), codes, value };
      const known = fields.get(name);
      if (known) known.push(field);
      else fields.set(name, [field]);
      if (open.length > 0) return;
      text = '';
      links = [];
    },
  };
};

export type { OpenElement, OpenField };
