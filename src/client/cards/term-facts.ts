/** What the card of a term shows, read from the JSON twin of its page and kept as long as the page is open. */
import type { severities } from '../../strings/browser/levels.ts';

/** A part of the twin. */
export interface TermFacts {
  readonly term: string;
  readonly short: string;
  readonly severity: keyof (typeof severities)['en'];
  readonly citation?: {
    readonly usage?: Readonly<Partial<Record<'verbatim_allowed' | 'paraphrase_required', readonly string[]>>>;
  };
}

/** Whether the definition may be shown elsewhere than on its own page, as model/rights.ts has it. */
export const isQuotable = ({ citation }: TermFacts): boolean => {
  const { verbatim_allowed: allowed = [], paraphrase_required: refused = [] } = citation?.usage ?? {};
  return !refused.includes('short') && (allowed.length === 0 || allowed.includes('short'));
};

const known = new Map<string, Promise<TermFacts>>();

const readFacts = async (address: string): Promise<TermFacts> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(address);
  return (await answer.json()) as TermFacts;
};

/** The facts of the term that a link leads to. Rejects when they cannot be read; then they are asked for again. */
export const factsOf = ({ origin, pathname }: HTMLAnchorElement): Promise<TermFacts> => {
  const address = `${origin}${pathname}.json`;
  const facts = known.get(address) ?? readFacts(address);
  known.set(address, facts);
  facts.catch(() => known.delete(address));
  return facts;
};
