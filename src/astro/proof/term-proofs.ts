/**
 * How every key of a term's twin is proven on its page, or why the page does not show it. The compiler sees to it that no
 * key is forgotten; `tests/unit/astro/proof` alters each of them.
 */
import type { Term } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import type { termTwinSchema } from '../../schema/published/term-twin.ts';
import { wordsOf } from '../../strings.ts';
import type { PageScan } from './page-scan.ts';
import { citation } from './citation-proof.ts';
import { differencesIn, textIn, type Difference, type Fields, type Proof } from './reading.ts';
import * as records from './record-proofs.ts';
import { addresses, exact, names, prose, proseList, slugs, value } from './simple-proofs.ts';

/** Why a page does not show a key. */
interface NotShown {
  readonly because: string;
}

/** The last part of the address that the page gives as its own. */
const slugInHead: Proof = ({ canonical, twin }, field) => [
  { field, page: canonical.slice(canonical.lastIndexOf('/') + 1), twin: textIn(twin, field) },
];

export const termProofs = {
  slug: slugInHead,
  term: exact,
  category: value,
  difficulty: value,
  short: prose,
  long: prose,
  aliases: names,
  tags: names,
  misconception: prose,
  why_it_matters: prose,
  common_mistakes: proseList,
  when_to_use: proseList,
  avoid_when: proseList,
  related: slugs(({ term }) => term.related),
  prerequisites: records.prerequisites,
  refs: addresses,
  bad_code: exact,
  good_code: exact,
  quick_fix: prose,
  severity: value,
  effort: value,
  created: value,
  updated: value,
  severity_reason: prose,
  effort_estimate: value,
  code_language: records.codeLanguage,
  code_labels: records.codeLabels,
  code_notes: records.codeNotes,
  code_verify: records.codeVerify,
  diagram: records.diagram,
  applies_to: records.appliesTo,
  detection: records.detection,
  related_problems: slugs(({ term }) => term.problems),
  confused_with: records.confusedWith,
  agent: records.agent,
  taxonomy: records.taxonomy,
  status: records.status,
  replaced_by: records.replacedBy,
  renamed_from: { because: 'each former slug has a page of its own that leads here; a missing one is a fault' },
  auto_link: { because: 'it tells the build what to do' },
  citation,
  schema_version: { because: 'it says of the file, not of the term' },
  content_hash: { because: 'it says of the file, not of the term' },
} as const satisfies Readonly<Record<keyof (typeof termTwinSchema)['shape'], Proof | NotShown>>;

const linksOf = (site: Site, term: Term) =>
  Object.fromEntries(
    [...term.mentions].map(([slug, { title, exists }]) => [
      slug,
      exists ? { title, href: slug } : { title, missing: wordsOf(site).strings['term.missing'] },
    ]),
  );

/** Every key in which the page of a term and its twin differ. */
export const compareTerm = (
  site: Site,
  term: Term,
  twin: Fields,
  scan: Pick<PageScan, 'fields' | 'ids'>,
  canonical: string,
): readonly Difference[] => {
  const reading = { site, term, twin, scan, canonical, links: linksOf(site, term) };
  return differencesIn(
    Object.entries(termProofs).flatMap(([key, proof]: readonly [string, Proof | NotShown]) =>
      typeof proof === 'function' ? proof(reading, key) : [],
    ),
  );
};
