/** A Cynefin framework in words: what lies in each domain, and what moves from one to another. */
import { askList, asList, asText, type Fields } from './model-access.ts';
import { plainLabel } from './plain-label.ts';
import { pair, say, sayEach, type Statement } from './statement.ts';

/** What Mermaid writes beneath the name of each domain. */
const DOMAINS: Readonly<Record<string, string>> = {
  complex: 'Probe → Sense → Respond, Emergent Practices',
  complicated: 'Sense → Analyse → Respond, Good Practices',
  clear: 'Sense → Categorise → Respond, Best Practices',
  chaotic: 'Act → Sense → Respond, Novel Practices',
  confusion: 'Disorder',
};

export const outlineCynefin = (model: unknown): readonly Statement[] => {
  const domains = askList(model, 'getDomains');
  return [
    ...Object.entries(DOMAINS).map(([name, advice]) => {
      const items = asList(domains.find((domain) => domain['name'] === name)?.['items']);
      return say(pair(nameOf(name), advice), sayEach(items.map(({ label }) => plainLabel(label))));
    }),
    ...askList(model, 'getTransitions').map((move) => say(describeMove(move))),
  ];
};

const nameOf = (domain: unknown): string => {
  const name = asText(domain);
  return name.slice(0, 1).toUpperCase() + name.slice(1);
};

const describeMove = ({ from, to, label }: Fields): string =>
  pair(`${nameOf(from)} → ${nameOf(to)}`, plainLabel(label));
