/** How a report is painted on a terminal. */
export interface Palette {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
}

const same = (text: string): string => text;

/** Without colours. */
export const plain: Palette = { red: same, yellow: same, green: same, cyan: same, dim: same, bold: same };
