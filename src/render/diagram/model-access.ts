// Mermaid's parsed models have no public types; everything is asked for politely and may be missing.

export type Fields = Readonly<Record<string, unknown>>;

export const asFields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

/** Calls a getter of the model; undefined where it has none. */
export const ask = (model: unknown, getter: string): unknown => {
  const method = asFields(model)[getter];
  return typeof method === 'function' ? (method.call(model) as unknown) : undefined;
};

export const asList = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(asFields) : []);

export const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
