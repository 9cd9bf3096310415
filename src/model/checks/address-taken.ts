/**
 * No two things share an address: two guides of one slug, or two free texts whose parts of an address are the same, which
 * somebody must have looked for.
 */
import type { FieldPath, Issue } from '../../schema/issue.ts';
import type { GuideFile, TermFile } from '../content-file.ts';
import { errorAt, type Check } from '../check.ts';
import type { Glossary } from '../glossary.ts';

const rule = 'address-taken';

/** Guides whose slug one before them has. */
const doubledGuides = (guides: readonly GuideFile[]): readonly Issue[] => {
  const owners = new Map<string, string>();
  return guides.flatMap(({ slug, document }) => {
    const owner = owners.get(slug);
    owners.set(slug, owner ?? document.file.path);
    if (owner === undefined) return [];
    const message = `Unexpected second guide at /guides/${slug}, expected an address of its own: ${owner} has it.`;
    return [errorAt(document, [], rule, message, 'Rename one of the two, or remove it.')];
  });
};

interface Claim {
  readonly folder: string;
  readonly id: string;
  /** What stands behind the address. */
  readonly text: string;
  readonly path: FieldPath;
}

const claimsOf = ({ source }: TermFile, { bySlug }: Glossary): readonly Claim[] => {
  const term = bySlug.get(source.slug);
  if (!term) return [];
  const { category, languages } = term;
  return [
    { folder: 'category', id: category.path, text: category.id, path: ['category'] },
    ...languages.map(({ id, language }) => ({ folder: 'language', id, text: language, path: [] })),
  ];
};

export const addressTaken: Check = ({ terms, guides, glossary }) => {
  const owners = new Map<string, string>();
  const taken = terms.flatMap((file) =>
    claimsOf(file, glossary).flatMap(({ folder, id, text, path }) => {
      const address = `/${folder}/${id}`;
      const owner = owners.get(address) ?? text;
      owners.set(address, owner);
      if (owner === text) return [];
      const message = `Unexpected ${folder} "${text}" at ${address}, expected an address of its own: "${owner}" has it.`;
      return [errorAt(file.document, path, rule, message, 'Name it otherwise.')];
    }),
  );
  return [...doubledGuides(guides), ...taken];
};
