/**
 * Every word of the interface, in the language that site.json names. Keys are flat and grouped by where the words appear;
 * `{name}` marks a place to fill. Words that run in the browser are in `strings/browser`, a table for each feature.
 */
import { difficulties, severities } from './strings/browser/levels.ts';
import { ofLanguage } from './strings/browser/of-language.ts';
import { changes as changesDe } from './strings/de/changes.ts';
import { compare as compareDe } from './strings/de/compare.ts';
import { coverage as coverageDe } from './strings/de/coverage.ts';
import { diagramTypes as diagramTypesDe } from './strings/de/diagram-types.ts';
import { facets as facetsDe } from './strings/de/facets.ts';
import { learning as learningDe } from './strings/de/learning.ts';
import { map as mapDe } from './strings/de/map.ts';
import { questions as questionsDe } from './strings/de/questions.ts';
import { site as siteDe } from './strings/de/site.ts';
import { term as termDe } from './strings/de/term.ts';
import { changes } from './strings/en/changes.ts';
import { compare } from './strings/en/compare.ts';
import { coverage } from './strings/en/coverage.ts';
import { diagramTypes } from './strings/en/diagram-types.ts';
import { facets } from './strings/en/facets.ts';
import { learning } from './strings/en/learning.ts';
import { map } from './strings/en/map.ts';
import { questions } from './strings/en/questions.ts';
import { site } from './strings/en/site.ts';
import { term } from './strings/en/term.ts';
import { fill } from './strings/fill.ts';

export { fill };

const english = { ...term, ...site, ...coverage, ...facets, ...map, ...compare, ...questions, ...learning, ...changes };

export type StringKey = keyof typeof english;

const plurals = { terms: 'term', guides: 'guide', categories: 'category', steps: 'step' } as const;

/** The words of one language. */
export interface Words {
  readonly strings: Readonly<Record<StringKey, string>>;
  /** Kinds of diagrams, by the engine's names of their types. */
  readonly diagramTypes: Readonly<Record<keyof typeof diagramTypes, string>>;
  /** The word of a machine value, e.g. `word('severity', 'high')`; a value without one stands for itself. */
  readonly word: (prefix: string, value: string) => string;
  /** "1 term", "16 terms". */
  readonly count: (kind: keyof typeof plurals, n: number) => string;
}

const withPrefix = (prefix: string, words: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(words).map(([key, text]) => [`${prefix}.${key}`, text]));

const createWords = (lang: string, strings: Words['strings'], types: Words['diagramTypes']): Words => {
  const values: Readonly<Record<string, string>> = {
    ...strings,
    ...withPrefix('severity', ofLanguage(severities, lang)),
    ...withPrefix('difficulty', ofLanguage(difficulties, lang)),
  };
  return {
    strings,
    diagramTypes: types,
    word: (prefix, value) => values[`${prefix}.${value}`] ?? value,
    count: (kind, n) => fill(strings[`count.${n === 1 ? plurals[kind] : kind}`], { n }),
  };
};

const languages = {
  en: createWords('en', english, diagramTypes),
  de: createWords(
    'de',
    {
      ...termDe,
      ...siteDe,
      ...coverageDe,
      ...facetsDe,
      ...mapDe,
      ...compareDe,
      ...questionsDe,
      ...learningDe,
      ...changesDe,
    },
    diagramTypesDe,
  ),
} as const;

/** The interface in the language of a site; English for a language that it does not know. */
export const wordsOf = ({ lang }: { readonly lang: string }): Words => ofLanguage(languages, lang);
