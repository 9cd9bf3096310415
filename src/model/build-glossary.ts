/**
 * Builds the glossary out of the parsed files: resolves every slug, turns links around, sorts everything.
 */
import { createBacklinks } from './backlinks.ts';
import type { SourceDocument } from '../schema/document.ts';
import type { GuideSource } from '../schema/guide.ts';
import { compareCodeUnits } from '../schema/issue.ts';
import type { TermSource } from '../schema/term.ts';
import type { Glossary, Guide, Outline, Reference, Term, WantedTerm } from './glossary.ts';
import { groupByCategory, groupByLetter } from './groups.ts';
import { inferLanguage } from './language.ts';
import { mentionsIn } from '../schema/mentions.ts';
import { toPlainText } from './plain-text.ts';
import { orderByPrerequisites } from './prerequisite-order.ts';
import type { Category, CodeLabels, Site } from './site.ts';

/** A term file that fits its schema. */
export interface TermFile {
  readonly source: TermSource;
  readonly document: SourceDocument;
}

/** A guide file that fits its schema. */
export interface GuideFile {
  readonly slug: string;
  readonly format: 'md' | 'mdx';
  readonly source: GuideSource;
  readonly document: SourceDocument;
  readonly body: string;
  readonly linesBefore: number;
  readonly outline: Outline;
}

/** Headings of code where neither term nor category has others. */
export interface Defaults {
  readonly codeLabels: CodeLabels;
}

const wordsPerMinute = 220;

/** `py_async` → "Py async": what to call a term or category of which only the id is known. */
export const idToTitle = (id: string): string => {
  const words = id.replaceAll(/[_-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const byTitle = (a: { source: TermSource }, b: { source: TermSource }): number =>
  compareCodeUnits(a.source.term.toLowerCase(), b.source.term.toLowerCase()) ||
  compareCodeUnits(a.source.slug, b.source.slug);

const byOrder = (a: GuideFile, b: GuideFile): number =>
  (a.source.order ?? Infinity) - (b.source.order ?? Infinity) ||
  compareCodeUnits(a.source.title.toLowerCase(), b.source.title.toLowerCase()) ||
  compareCodeUnits(a.slug, b.slug);

/** Every text of a term in which `[[slug]]` links count. */
const proseOf = (source: TermSource): readonly string[] => [
  source.short,
  source.long,
  source.misconception ?? '',
  source.why_it_matters ?? '',
  ...(source.common_mistakes ?? []),
  ...(source.when_to_use ?? []),
  ...(source.avoid_when ?? []),
  source.quick_fix ?? '',
  source.severity_reason ?? '',
  ...(source.detection?.hints ?? []),
];

const termReference = ({ source }: TermFile): Reference => ({
  kind: 'term',
  to: source.slug,
  title: source.term,
  short: toPlainText(source.short),
  exists: true,
});

const guideReference = ({ slug, source }: GuideFile): Reference => ({
  kind: 'guide',
  to: slug,
  title: source.title,
  short: source.description,
  exists: true,
});

const relationsOf = ({ source }: TermFile): readonly string[] => [
  ...(source.related ?? []),
  ...(source.prerequisites ?? []),
  ...(source.related_problems ?? []),
  ...(source.replaced_by ? [source.replaced_by] : []),
  ...proseOf(source).flatMap(mentionsIn),
];

/** Builds the glossary. The order of the files does not matter; the last of two files with one slug wins. */
export const buildGlossary = (
  site: Site,
  termFiles: readonly TermFile[],
  guideFiles: readonly GuideFile[],
  defaults: Defaults,
): Glossary => {
  const fileBySlug = new Map(termFiles.map((file) => [file.source.slug, file]));
  const sortedTerms = [...fileBySlug.values()].toSorted(byTitle);
  const sortedGuides = guideFiles.toSorted(byOrder);
  const guideFileBySlug = new Map(sortedGuides.map((file) => [file.slug, file]));

  const toTerm = (slug: string): Reference => {
    const file = fileBySlug.get(slug);
    return file ? termReference(file) : { kind: 'term', to: slug, title: idToTitle(slug), short: '', exists: false };
  };
  const toTerms = (slugs: readonly string[] = []): readonly Reference[] => [...new Set(slugs)].map(toTerm);
  const toTarget = (target: string): Reference => {
    if (/^https?:\/\//.test(target))
      return { kind: 'web', to: target, title: new URL(target).hostname, short: '', exists: true };
    if (!target.startsWith('guides/')) return toTerm(target);
    const guide = guideFileBySlug.get(target.slice('guides/'.length));
    return guide
      ? guideReference(guide)
      : {
          kind: 'guide',
          to: target.slice('guides/'.length),
          title: idToTitle(target.slice('guides/'.length)),
          short: '',
          exists: false,
        };
  };
  const toMentions = (slugs: readonly string[]): ReadonlyMap<string, Reference> =>
    new Map(slugs.map((slug) => [slug, toTerm(slug)]));

  const fromTerms = createBacklinks();
  for (const file of sortedTerms) {
    for (const slug of relationsOf(file)) if (slug !== file.source.slug) fromTerms.add(slug, termReference(file));
  }
  const fromGuides = createBacklinks();
  for (const file of sortedGuides) {
    const named = [...(file.source.terms ?? []), ...file.outline.mentions.map((mention) => mention.url)];
    for (const slug of named) fromGuides.add(slug, guideReference(file));
  }

  const toCategory = (id: string): Category => site.categories.get(id) ?? { id, name: idToTitle(id), description: '' };

  const terms = sortedTerms.map(({ source, document }): Term => {
    const category = toCategory(source.category);
    return {
      slug: source.slug,
      source,
      document,
      category,
      codeLanguage: inferLanguage(source, category),
      codeLabels: source.code_labels ?? category.codeLabels ?? defaults.codeLabels,
      related: toTerms(source.related),
      prerequisites: toTerms(source.prerequisites),
      problems: toTerms(source.related_problems),
      replacedBy: source.replaced_by ? toTerm(source.replaced_by) : undefined,
      referredBy: fromTerms.to(source.slug),
      guides: fromGuides.to(source.slug),
      mentions: toMentions(proseOf(source).flatMap(mentionsIn)),
    };
  });

  const guides = sortedGuides.map((file, index): Guide => {
    const [previous, next] = [sortedGuides[index - 1], sortedGuides[index + 1]];
    return {
      ...file,
      category: file.source.category ? toCategory(file.source.category) : undefined,
      readingTime: Math.max(1, Math.round(file.outline.words / wordsPerMinute)),
      terms: toTerms(file.source.terms),
      seeAlso: (file.source.see_also ?? []).map(({ to, note }) => ({ ...toTarget(to), note: note ?? '' })),
      mentions: toMentions(file.outline.mentions.map((mention) => mention.url)),
      previous: previous && guideReference(previous),
      next: next && guideReference(next),
    };
  });

  const bySlug = new Map(terms.map((term) => [term.slug, term]));
  const graph = new Map(terms.map((term) => [term.slug, term.prerequisites.map((reference) => reference.to)]));
  const wanted = [...new Set([...fromTerms.slugs(), ...fromGuides.slugs()])]
    .filter((slug) => !bySlug.has(slug))
    .toSorted(compareCodeUnits)
    .map((slug): WantedTerm => ({ slug, wantedBy: [...fromTerms.to(slug), ...fromGuides.to(slug)] }));

  return {
    site,
    terms,
    bySlug,
    guides,
    guideBySlug: new Map(guides.map((guide) => [guide.slug, guide])),
    categories: groupByCategory(site, terms),
    letters: groupByLetter(terms),
    learningOrder: orderByPrerequisites(graph).flatMap((slug) => bySlug.get(slug) ?? []),
    wanted,
  };
};
