/**
 * Reads the pages and twins of guides back from the disk, where one of them is new: all three say the same.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Glossary, Guide } from '../../model/glossary.ts';
import { scanPage } from './page-scan.ts';
import type { Stage } from '../stage/stage.ts';
import { canonicalOf } from './verify.ts';
import { compareGuideMarkdown } from './guide-markdown-proof.ts';
import { compareGuide } from './guide-proofs.ts';
import { differenceToFault } from './prove-twins.ts';
import type { Fields } from './reading.ts';

const proveGuide = (stage: Stage, { site }: Glossary, guide: Guide): readonly string[] => {
  const [page, json, markdown] = ['html', 'json', 'md'].map((ending) => `guides/${guide.slug}.${ending}`) as [
    string,
    string,
    string,
  ];
  if ([page, json, markdown].every((path) => stage.isLinked(path))) return [];
  const read = (path: string): string => readFileSync(join(stage.folder, path), 'utf8');
  const twin = JSON.parse(read(json)) as Fields;
  const html = read(page);
  return [
    ...compareGuide(site, guide, twin, scanPage(html), canonicalOf(html)).map((found) =>
      differenceToFault(page, found),
    ),
    ...compareGuideMarkdown(site, guide, twin, read(markdown)).map((found) => differenceToFault(markdown, found)),
  ];
};

/** Faults of all guides. A file that is missing is a fault of its own. */
export const proveGuides = (stage: Stage, glossary: Glossary): readonly string[] => {
  const files = stage.files();
  const isWhole = ({ slug }: Guide): boolean =>
    ['html', 'json', 'md'].every((ending) => files.has(`guides/${slug}.${ending}`));
  return glossary.guides.filter(isWhole).flatMap((guide) => proveGuide(stage, glossary, guide));
};
