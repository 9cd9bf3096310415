/** What the card of a term shows, read from the JSON twin of its page and kept as long as the page is open. */
import type { severities } from '../../strings/browser/levels.ts';

/** A part of the twin. */
export interface TermFacts {
  readonly term: string;
  readonly short: string;
  readonly severity: keyof (typeof severities)['en'];
}

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
