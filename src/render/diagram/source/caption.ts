/** What a diagram says of itself: its title and its description. */
import { ask } from '../outline/model-access.ts';
import { plainLabel } from '../outline/plain-label.ts';

export interface Caption {
  /** Its title, else its `accTitle`. */
  readonly title?: string;
  /** Its `accDescr`. */
  readonly description?: string;
}

/** A title that the front matter gives counts for kinds of diagrams that show none, too. */
export const readCaption = (model: unknown, source: string): Caption => {
  const common = ask(model, 'getCommonDb') ?? model;
  const asked = (getter: string): string => plainLabel(ask(common, getter));
  // C4 keeps those of the diagram before, so they count only where they are written.
  const written = (statement: string, getter: string): string =>
    new RegExp(`^\\s*${statement}\\b`, 'm').test(source) ? asked(getter) : '';
  const title = [
    asked('getDiagramTitle'),
    plainLabel(ask(model, 'getTitle')),
    frontMatterTitle(source),
    written('accTitle', 'getAccTitle'),
  ].find((text) => text !== '');
  const description = written('accDescr', 'getAccDescription');
  return { ...(title !== undefined && { title }), ...(description !== '' && { description }) };
};

const frontMatterTitle = (source: string): string => {
  const frontMatter = /^\s*---\r?\n([\s\S]*?)\n\s*---/.exec(source)?.[1] ?? '';
  const [, quoted, bare = ''] = /^title:[ \t]*(?:(["'].*["'])|(.*))[ \t]*\r?$/m.exec(frontMatter) ?? [];
  return plainLabel(quoted?.slice(1, -1) ?? bare);
};
