/**
 * A record as bulk files carry it: its twin without the texts that may not be carried away, and where to read those.
 */
import type { Term } from '../../model/glossary.ts';
import { rightsOf, textFields, type TextField } from '../../model/rights.ts';
import type { Site } from '../../model/site.ts';
import { termToCitation } from '../citation/citation.ts';
import { termPath, toAddress } from '../paths.ts';

/** Where to read what is left out, and whom to credit. */
export interface Credit {
  readonly url: string;
  readonly credit: string;
}

/** The link and the credit line that stand in the place of texts of a term. */
export const creditOf = (site: Site, term: Term): Credit => {
  const own = toAddress(site, termPath(site, term.slug));
  const { canonical_url: url = own, source = site.title, usage } = termToCitation(site, term.source);
  const credit = usage?.attribution_examples?.footer_credit ?? '';
  return { url, credit: credit.trim() === '' ? `Source: ${source} — ${url}` : credit };
};

/** The texts that a term has and that may not be carried away. */
export const withheldFields = (site: Site, { source }: Term): readonly TextField[] => {
  const { allows, isFree } = rightsOf(site, source);
  return isFree ? [] : textFields.filter((field) => source[field] !== undefined && !allows(field));
};

/** The twin as it is where everything may be carried away; else without those fields, which `withheld` then names. */
export const toPortable = (
  site: Site,
  term: Term,
  twin: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => {
  const fields = withheldFields(site, term);
  if (fields.length === 0) return twin;
  const left = Object.entries(twin).filter(([key]) => !(fields as readonly string[]).includes(key));
  return { ...Object.fromEntries(left), withheld: { fields, ...creditOf(site, term) } };
};
