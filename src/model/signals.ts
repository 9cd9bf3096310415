/**
 * What a site asks of crawlers beyond "come in": whether they may index it, answer with it, train with it. Nothing is
 * claimed that its owner did not say, but for one thing: texts that may not be carried away are no training data.
 */
import type { Glossary } from './glossary.ts';
import { rightsOf, rightsOfSite } from './rights.ts';

export const signalNames = ['search', 'ai_input', 'ai_train'] as const;
export type SignalName = (typeof signalNames)[number];

/** What is asked; a name that is not there is not said. */
export type Signals = Readonly<Partial<Record<SignalName, boolean>>>;

/** Whether any text of the site may not be carried away. */
export const keepsTextsBack = ({ site, terms, guides }: Glossary): boolean => {
  const { isFree, allows } = rightsOfSite(site);
  return (
    !isFree ||
    (guides.length > 0 && !(allows('description') && allows('body_markdown'))) ||
    terms.some(({ source }) => !rightsOf(site, source).isFree)
  );
};

/** What the site asks of crawlers. */
export const signalsOf = (glossary: Glossary): Signals => {
  const said = glossary.site.signals ?? {};
  const asked = said.ai_train === undefined && keepsTextsBack(glossary) ? { ...said, ai_train: false } : said;
  return Object.fromEntries(
    signalNames.flatMap((name) => (asked[name] === undefined ? [] : [[name, asked[name]] as const])),
  );
};
