/** Elements and attributes an SVG of ours may hold; the tests' own list, on purpose. */
const ELEMENTS = /^(?:svg|defs|marker|path|rect|circle|ellipse|text|tspan)$/;
const ATTRIBUTES =
  /^(?:xmlns|class|id|viewBox|width|height|x|y|cx|cy|r|rx|ry|d|fill|stroke|(?:fill|stroke)-(?:opacity|width|dasharray|linecap|rule)|opacity|transform|text-(?:anchor|decoration)|font-(?:size|weight|style)|marker-(?:start|mid|end)|marker(?:Width|Height|Units)|ref[XY]|orient)$/;
const TAG = /^([a-zA-Z]+)((?: [^\s=<>"']+="[^"<>]*")*)\/?>/;

const isKnown = (name: string, value: string): boolean =>
  ATTRIBUTES.test(name) && (!value.includes('url(') || /^url\(#d[0-9a-f]{8}-\d+\)$/.test(value));

/** Everything in an SVG that does not belong there: unknown elements, unknown attributes, references, malformed tags. */
export const strangers = (svg: string): readonly string[] =>
  [...svg.matchAll(/<([^/][^<]*)/g)].flatMap(([, part = '']): readonly string[] => {
    const [, element = '', attributes = ''] = TAG.exec(part) ?? [];
    if (!ELEMENTS.test(element)) return [part.slice(0, 80)];
    return [...attributes.matchAll(/ ([^\s=]+)="([^"]*)"/g)].flatMap(([, name = '', value = '']) =>
      isKnown(name, value) ? [] : [`${name}=${value}`],
    );
  });
