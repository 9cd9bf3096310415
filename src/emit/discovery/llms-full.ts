/**
 * `llms-full.txt`: the texts of the glossary, terms by category and then guides, as far as rights allow. Where none may be
 * carried away whole there is no such file. What is too long for one file becomes several, and the first an index of them.
 */
import type { DiagramTexts, Glossary, Guide, Term } from '../../model/glossary.ts';
import { rightsOf, rightsOfSite } from '../../model/rights.ts';
import { guideToBlocks } from '../guide/guide-markdown.ts';
import { toDocument } from '../markdown.ts';
import { guidePath, llmsFullPath, llmsPartPath, llmsPath, toAddress } from '../paths.ts';
import { toPortableGuide, toPortableTerm } from '../twin/portable-term.ts';
import { creditOf, withheldFields } from '../twin/portable.ts';
import { termToBlocks } from '../term/term-markdown.ts';
import { linkWords } from './link-words.ts';
import { llmsToText } from './llms-file.ts';

type TextPage = Term | Guide;

/** A file of texts, with the pages it is made of. */
export interface FullFile {
  readonly path: string;
  readonly pages: readonly TextPage[];
  readonly text: (texts: DiagramTexts) => string;
}

/** Characters of one file, about: they are told from the files of the authors, so that no text need be made to know. */
const longest = 850_000;

const isWholeGuide = ({ site }: Glossary): boolean =>
  rightsOfSite(site).allows('body_markdown') && rightsOfSite(site).allows('description');

/** Whether any record may be carried away whole. */
export const hasWholeRecords = (glossary: Glossary): boolean =>
  glossary.terms.some(({ source }) => rightsOf(glossary.site, source).isFree) ||
  (glossary.guides.length > 0 && isWholeGuide(glossary));

const toText = (glossary: Glossary, page: TextPage, texts: DiagramTexts): string => {
  const { site } = glossary;
  if ('format' in page) {
    if (isWholeGuide(glossary)) return toDocument(guideToBlocks(site, toPortableGuide(glossary, page), texts));
    const url = toAddress(site, guidePath(site, page.slug));
    return toDocument([`# ${linkWords(page.source.title)}`, `> Read this guide at <${url}>.`]);
  }
  const fields = withheldFields(site, page);
  if (fields.length === 0) return toDocument(termToBlocks(site, toPortableTerm(glossary, page), texts));
  const [title = '', ...blocks] = termToBlocks(site, toPortableTerm(glossary, page), texts);
  const { url, credit } = creditOf(site, page);
  return toDocument([
    title,
    `> Left out: ${fields.join(', ')}. Read them at <${url}>. ${linkWords(credit, 400)}`,
    ...blocks,
  ]);
};

/** Facts and addresses stand beside the text of an author's file. */
const estimate = ({ document }: TextPage): number => document.file.text.length + 1_500;

/** Pages in as few parts as the limit allows, in their order. */
const cutPages = (pages: readonly TextPage[]): readonly (readonly TextPage[])[] => {
  const parts: TextPage[][] = [];
  let size = Infinity;
  for (const page of pages) {
    const more = estimate(page);
    if (size + more > longest) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(page);
    size += more;
  }
  return parts;
};

/** The files of texts; none where no record may be carried away whole. */
export const llmsFullFiles = (glossary: Glossary): readonly FullFile[] => {
  if (!hasWholeRecords(glossary)) return [];
  const { site, categories, guides } = glossary;
  const groups = [
    ...categories.map(({ category, terms }) => ({
      id: `category/${category.path}`,
      name: category.name,
      pages: terms,
    })),
    { id: 'guides', name: 'Guides', pages: guides },
  ];
  const head = `# ${linkWords(site.title)}\n\n> For the complete documentation index, see [llms.txt](${site.url}/${llmsPath}).\n\n`;
  const textOf = (pages: readonly TextPage[]) => (texts: DiagramTexts) =>
    head + pages.map((page) => toText(glossary, page, texts)).join('\n---\n\n');
  const all = groups.flatMap(({ pages }): readonly TextPage[] => pages);
  if (cutPages(all).length <= 1) return [{ path: llmsFullPath, pages: all, text: textOf(all) }];
  const parts = groups.flatMap(({ id, name, pages }) =>
    cutPages(pages).map((part, index) => ({
      path: llmsPartPath(id, index + 1, 'llms-full'),
      name: `${linkWords(name)}${index === 0 ? '' : `, part ${index + 1}`}`,
      pages: part,
      text: textOf(part),
    })),
  );
  const lines = parts.map(({ name, path }) => `- [${name}](${site.url}/${path})`);
  const index = llmsToText({
    title: linkWords(site.title),
    summary: 'The texts of this site, which are too long for one file, by category.',
    notes: [],
    sections: [{ title: 'Texts', lines }],
  });
  return [{ path: llmsFullPath, pages: [], text: () => index }, ...parts];
};
