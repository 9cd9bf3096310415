/**
 * The text of a whole term file, for examples of rules whose fault no field by itself can have; `more` follows the last of
 * its fields.
 */
export const wholeTerm = (more = ''): string => `{
  "slug": "disk",
  "term": "Disk",
  "category": "storage",
  "short": "A disk keeps bytes.",
  "long": "It turns.",
  "severity": "low",
  "effort": "low",
  "created": "2026-01-05",
  "updated": "2026-02-01"${more === '' ? '' : `,\n  ${more}`}
}`;
