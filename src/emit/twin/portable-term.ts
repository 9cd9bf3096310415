/**
 * Terms and guides with only those texts that may be carried away, for texts that are made of them: their own, and those that they print
 * of others.
 */
import type { Glossary, Guide, Reference, Term } from '../../model/glossary.ts';
import { rightsOf, rightsOfSite, type TextField } from '../../model/rights.ts';
import { withheldFields } from './portable.ts';

type Allows = (reference: Reference, term: TextField) => boolean;

/** Whether a field of what a reference leads to may be carried away; of a guide, its description for its definition. */
const allowsOf =
  ({ site, bySlug }: Glossary): Allows =>
  ({ kind, to }, field) => {
    if (kind === 'guide') return rightsOfSite(site).allows('description');
    const target = bySlug.get(to);
    return target === undefined || rightsOf(site, target.source).allows(field);
  };

/** A reference without a definition that may not be carried away. */
const toPortableReference = (allows: Allows, reference: Reference): Reference =>
  allows(reference, 'short') ? reference : { ...reference, short: '' };

/** A guide whose cards of terms print what may be carried away. */
export const toPortableGuide = (glossary: Glossary, guide: Guide): Guide => {
  const allows = allowsOf(glossary);
  const mentions = [...guide.mentions].map(([slug, target]) => [slug, toPortableReference(allows, target)] as const);
  return { ...guide, mentions: new Map(mentions) };
};

/** The term itself where nothing has to stay at home. */
export const toPortableTerm = (glossary: Glossary, term: Term): Term => {
  const allows = allowsOf(glossary);
  const fields: ReadonlySet<string> = new Set(withheldFields(glossary.site, term));
  const withoutShort = (references: readonly Reference[]): readonly Reference[] =>
    references.map((reference) => toPortableReference(allows, reference));
  const source = Object.fromEntries(Object.entries(term.source).filter(([key]) => !fields.has(key)));
  return {
    ...term,
    source: { short: '', long: '', ...source } as Term['source'],
    verdict: fields.has('code_verify') ? undefined : term.verdict,
    related: withoutShort(term.related),
    problems: withoutShort(term.problems),
    guides: withoutShort(term.guides),
    referredBy: withoutShort(term.referredBy),
    confusions: term.confusions.filter(({ other, isOwn }) =>
      isOwn ? !fields.has('confused_with') : allows(other, 'confused_with'),
    ),
  };
};
