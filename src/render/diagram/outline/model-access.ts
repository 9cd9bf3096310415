/** Mermaid's parsed models have no public types; everything is asked for politely and may be missing. */

export type Fields = Readonly<Record<string, unknown>>;

export const asFields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

/** Calls a getter of the model; undefined where it has none. */
export const ask = (model: unknown, getter: string, ...question: readonly unknown[]): unknown => {
  const method = asFields(model)[getter];
  return typeof method === 'function' ? (method.call(model, ...question) as unknown) : undefined;
};

/** The entries of a list, or the values of a map; none for anything else. */
export const asList = (value: unknown): readonly Fields[] => {
  if (value instanceof Map) return [...value.values()].map(asFields);
  return Array.isArray(value) ? value.map(asFields) : [];
};

/** The entries of a list that are words or numbers. */
export const asTexts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(asText) : []);

export const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** What a getter of the model lists. */
export const askList = (model: unknown, getter: string): readonly Fields[] => asList(ask(model, getter));
