/**
 * What programs may carry away word for word. The pages and twins of a record are its own publication; whatever gathers
 * records elsewhere (bulk files, feeds, cards, pictures) asks here first.
 */
import type { SiteSource } from '../schema/site.ts';
import type { TermSource } from '../schema/term.ts';
import { ownValue } from '../schema/own-value.ts';

/** Fields of a term that its author wrote as text or code. All others are facts: names, levels, dates, relations. */
export const textFields = [
  'short',
  'long',
  'misconception',
  'why_it_matters',
  'common_mistakes',
  'when_to_use',
  'avoid_when',
  'bad_code',
  'good_code',
  'quick_fix',
  'severity_reason',
  'code_notes',
  'code_verify',
  'diagram',
  'detection',
  'confused_with',
] as const satisfies readonly (keyof TermSource)[];

/** Fields of a guide that its author wrote as text. */
export const guideTextFields = ['description', 'body_markdown'] as const;

export type TextField = (typeof textFields)[number] | (typeof guideTextFields)[number];

/** Names in a list of usage rights that stand for several fields. */
const groups: Readonly<Record<string, readonly TextField[]>> = {
  code_examples: ['bad_code', 'good_code', 'code_notes', 'code_verify'],
};

/** Every name that a list of usage rights may have. */
export const usageNames: readonly string[] = [...textFields, ...guideTextFields, ...Object.keys(groups)];

type Usage = NonNullable<SiteSource['usage']>;

export interface Rights {
  /** Whether the words of a field may be carried away. */
  readonly allows: (field: TextField) => boolean;
  /** Whether every text of a term may. */
  readonly isFree: boolean;
}

const expand = (names: readonly string[] = []): ReadonlySet<string> =>
  new Set<string>(names.flatMap((name): readonly string[] => ownValue(groups, name) ?? [name]));

/**
 * Reads usage rights. A list of what may be quoted leaves out the rest; what must be put in other words is out even when
 * it stands in that list too. Without either list nothing is out.
 */
const toRights = ({ verbatim_allowed: quotable, paraphrase_required: others }: Usage): Rights => {
  const allowed = expand(quotable);
  const refused = expand(others);
  const allows = (field: TextField): boolean => !refused.has(field) && (allowed.size === 0 || allowed.has(field));
  return { allows, isFree: textFields.every(allows) };
};

const free: Rights = { allows: () => true, isFree: true };
const known = new WeakMap<Usage, Rights>();

const remembered = (usage: Usage | undefined): Rights => {
  if (!usage) return free;
  const rights = known.get(usage) ?? toRights(usage);
  known.set(usage, rights);
  return rights;
};

/** The rights of a term: what its own citation says, else what the site says. */
export const rightsOf = (site: { readonly usage?: SiteSource['usage'] }, { citation }: Pick<TermSource, 'citation'>) =>
  remembered(citation?.usage ?? site.usage);

/** The rights of guides, and of whatever no term says for itself. */
export const rightsOfSite = (site: { readonly usage?: SiteSource['usage'] }): Rights => remembered(site.usage);
