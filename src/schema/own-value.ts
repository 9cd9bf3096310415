/**
 * What a record says under a key that an author chose: every object also knows `constructor` and its like, which no record
 * means.
 */
export const ownValue = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
