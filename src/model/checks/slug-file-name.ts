/**
 * A term's slug is its file name, so that file, address and links never disagree.
 */
import { reservedSlugs, slugPattern } from '../../schema/text.ts';
import { errorAt, type Check } from '../check.ts';

const fileSlug = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');

export const slugFileName: Check = ({ terms }) =>
  terms.flatMap(({ source, document }) => {
    const expected = fileSlug(document.file.path);
    if (source.slug !== expected) {
      const rename = `ename the file to ${source.slug}.json.`;
      const hint = slugPattern.test(expected) ? `Write "slug": "${expected}", or r${rename}` : `R${rename}`;
      return [
        errorAt(
          document,
          ['slug'],
          'slug-file-name',
          `Unexpected slug "${source.slug}", expected "${expected}" like the file.`,
          hint,
        ),
      ];
    }
    if (!reservedSlugs.has(source.slug)) return [];
    const message = `Unexpected slug "${source.slug}", expected a name that is not reserved.`;
    return [
      errorAt(document, ['slug'], 'slug-file-name', message, `Rename file and slug, e.g. to "${source.slug}_term".`),
    ];
  });
