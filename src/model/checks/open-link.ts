/**
 * A `[[slug|words]]` link in a table of a guide keeps its two halves: a bare `|` ends the cell and the link with it.
 */
import type { Check } from '../check.ts';

export const openLink: Check = ({ guides }) =>
  guides.flatMap(({ document, outline }) =>
    outline.sections
      .flatMap(({ texts }) => texts)
      .flatMap(({ text, line, column }) => {
        const found = /\[\[[a-z0-9][a-z0-9_-]*$/.exec(text);
        if (!found) return [];
        return [
          {
            rule: 'open-link',
            severity: 'warning' as const,
            file: document.file.path,
            line,
            column: column + found.index,
            message: `Unexpected end of a table's cell after "${found[0]}", expected "]]".`,
            hint: String.raw`In a table, write "\|" in place of "|" inside a link.`,
          },
        ];
      }),
  );
