/**
 * Builds the glossary out of the parsed files: resolves every slug, turns links around, sorts everything.
 */
import { compareCodeUnits } from '../schema/issue.ts';
import { toAddressId } from './address-id.ts';
import { createBacklinks, type Backlinks } from './backlinks.ts';
import { mentionsOf, namedByGuide, namedByTerm, type GuideFile, type TermFile } from './content-file.ts';
import { createConfusions, toComparisons, type Confusions } from './confusions.ts';
import { freshVerdict, type Hash } from './example-digest.ts';
import type { Glossary, Guide, Term, WantedTerm } from './glossary.ts';
import { buildFacets } from './facets.ts';
import { groupByCategory, groupByLetter } from './groups.ts';
import { inferLanguage, languagesOf } from './language.ts';
import { createLearning, type Learning } from './learning.ts';
import { numberQuestionPages, toQuestionPages } from './questions.ts';
import { createReferences, idToTitle, type References } from './references.ts';
import type { Category, CodeLabels, Site } from './site.ts';
import { buildTermNames } from './term-links/term-names.ts';
import { createTopics, type Topic } from './topics.ts';

/** What the model takes from outside. */
export interface Defaults {
  /** Headings of code where neither term nor category has others. */
  readonly codeLabels: CodeLabels;
  readonly hash: Hash;
}

/** What is known of all files while each is turned into a term or a guide. */
interface Surroundings {
  readonly site: Site;
  readonly defaults: Defaults;
  readonly references: References;
  readonly fromTerms: Backlinks;
  readonly fromGuides: Backlinks;
  readonly learning: Learning;
  readonly topicOf: (tag: string) => Topic;
  readonly confusions: Confusions;
  /** Slug → number of the page that asks about it. */
  readonly questionPages: ReadonlyMap<string, number>;
}

const byTitle = (a: TermFile, b: TermFile): number =>
  compareCodeUnits(a.source.term.toLowerCase(), b.source.term.toLowerCase()) ||
  compareCodeUnits(a.source.slug, b.source.slug);

const byOrder = (a: GuideFile, b: GuideFile): number =>
  (a.source.order ?? Infinity) - (b.source.order ?? Infinity) ||
  compareCodeUnits(a.source.title.toLowerCase(), b.source.title.toLowerCase()) ||
  compareCodeUnits(a.slug, b.slug);

const toCategory = (site: Site, id: string): Category =>
  site.categories.get(id) ?? { id, path: toAddressId(id), name: idToTitle(id), description: '' };

const linksFromTerms = (files: readonly TermFile[], references: References): Backlinks => {
  const links = createBacklinks();
  for (const file of files) {
    const { slug: own } = file.source;
    for (const slug of namedByTerm(file)) if (slug !== own) links.add(slug, references.term(own));
  }
  return links;
};

const linksFromGuides = (files: readonly GuideFile[], references: References): Backlinks => {
  const links = createBacklinks();
  for (const file of files) for (const slug of namedByGuide(file)) links.add(slug, references.guide(file.slug));
  return links;
};

const toTerm = (file: TermFile, surroundings: Surroundings): Term => {
  const { site, defaults, references, confusions, fromTerms, fromGuides, learning, topicOf } = surroundings;
  const { source, document } = file;
  const category = toCategory(site, source.category);
  const codeLanguage = inferLanguage(source, category);
  return {
    slug: source.slug,
    source,
    document,
    category,
    codeLanguage,
    codeLabels: source.code_labels ?? category.codeLabels ?? defaults.codeLabels,
    topics: (source.tags ?? []).map(topicOf),
    languages: languagesOf(source, codeLanguage),
    verdict: freshVerdict(source, codeLanguage, defaults.hash),
    related: references.terms(source.related),
    prerequisites: references.terms(source.prerequisites),
    ...learning.ofTerm(source.slug),
    problems: references.terms(source.related_problems),
    confusions: confusions.of(source),
    replacedBy: source.replaced_by ? references.term(source.replaced_by) : undefined,
    referredBy: fromTerms.to(source.slug),
    guides: fromGuides.to(source.slug),
    mentions: references.bySlug(mentionsOf(file)),
    questionPage: surroundings.questionPages.get(source.slug) ?? 0,
  };
};

/** A guide between its neighbours in reading order. */
const toGuide = (
  file: GuideFile,
  neighbours: readonly [before: GuideFile | undefined, after: GuideFile | undefined],
  { site, references, learning }: Surroundings,
): Guide => {
  const { source, outline } = file;
  const [previous, next] = neighbours;
  return {
    ...file,
    category: source.category ? toCategory(site, source.category) : undefined,
    ...learning.ofGuide(file.slug),
    terms: references.terms(source.terms),
    seeAlso: (source.see_also ?? []).map(({ to, note }) => ({ ...references.target(to), note: note ?? '' })),
    mentions: references.bySlug([
      ...outline.mentions.map((mention) => mention.url),
      ...outline.sections.flatMap(({ mentions }) => mentions),
    ]),
    previous: previous && references.guide(previous.slug),
    next: next && references.guide(next.slug),
  };
};

const toWanted = ({ fromTerms, fromGuides }: Surroundings, known: ReadonlyMap<string, Term>): readonly WantedTerm[] =>
  [...new Set([...fromTerms.slugs(), ...fromGuides.slugs()])]
    .filter((slug) => !known.has(slug))
    .toSorted(compareCodeUnits)
    .map((slug) => ({ slug, wantedBy: [...fromTerms.to(slug), ...fromGuides.to(slug)] }));

/** The entries of `map` under these keys, in this order. */
const pick = <Value>(map: ReadonlyMap<string, Value>, keys: readonly string[]): readonly Value[] =>
  keys.flatMap((key) => map.get(key) ?? []);

/** Builds the glossary. The order of the files does not matter; the last of two files with one slug wins. */
export const buildGlossary = (
  site: Site,
  termFiles: readonly TermFile[],
  guideFiles: readonly GuideFile[],
  defaults: Defaults,
): Glossary => {
  const sortedTerms = [...new Map(termFiles.map((file) => [file.source.slug, file])).values()].toSorted(byTitle);
  const sortedGuides = guideFiles.toSorted(byOrder);
  const references = createReferences(site, sortedTerms, sortedGuides);
  const fromTerms = linksFromTerms(sortedTerms, references);
  const fromGuides = linksFromGuides(sortedGuides, references);
  const learning = createLearning({ site, terms: sortedTerms, guides: sortedGuides, references });
  const topicOf = createTopics(sortedTerms.map(({ source }) => source));
  const confusions = createConfusions(sortedTerms, references);
  const sources = new Map(sortedTerms.map(({ source }) => [source.slug, source]));
  const questionPages = numberQuestionPages(pick(sources, learning.order));
  const links = { references, fromTerms, fromGuides, confusions };
  const surroundings: Surroundings = { site, defaults, ...links, learning, questionPages, topicOf };
  const terms = sortedTerms.map((file) => toTerm(file, surroundings));
  const guides = sortedGuides.map((file, index) =>
    toGuide(file, [sortedGuides[index - 1], sortedGuides[index + 1]], surroundings),
  );
  const bySlug = new Map(terms.map((term) => [term.slug, term]));
  const categories = groupByCategory(site, terms);
  const learningOrder = pick(bySlug, learning.order);
  return {
    site,
    terms,
    bySlug,
    guides,
    guideBySlug: new Map(guides.map((guide) => [guide.slug, guide])),
    categories,
    facets: buildFacets(terms, categories),
    letters: groupByLetter(terms),
    learningOrder,
    wanted: toWanted(surroundings, bySlug),
    paths: learning.paths,
    names: buildTermNames(site.termLinks ? terms.map(({ source }) => source) : [], site.lang),
    comparisons: toComparisons(terms, bySlug),
    questions: groupByCategory(site, learningOrder).flatMap((group) => toQuestionPages(group.category, group.terms)),
  };
};
