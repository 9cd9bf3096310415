/** The diagrams every test of the engine looks at: one folder a type, one Mermaid source a file. */
import { readdirSync, readFileSync } from 'node:fs';

const corpusFolder = new URL('golden/diagrams/', import.meta.url);

/** `type/name` of every diagram, in one order on every machine. */
export const corpusNames: readonly string[] = readdirSync(corpusFolder, { recursive: true, encoding: 'utf8' })
  .flatMap((file) => (file.endsWith('.mmd') ? [file.slice(0, -4).replaceAll('\\', '/')] : []))
  .toSorted();

/** The Mermaid source of a diagram, by its `type/name`. */
export const readSource = (name: string): string => readFileSync(new URL(`${name}.mmd`, corpusFolder), 'utf8');
