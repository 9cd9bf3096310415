/**
 * The term that stands for all in what programs are told: a real one, the first to learn.
 */
import type { Glossary, Term } from '../../model/glossary.ts';
import { searchShardPath } from '../paths.ts';
import { nameToKey, prefixToName } from './name-key.ts';

/** The example; undefined in an empty glossary. */
export const exampleTerm = ({ learningOrder, terms }: Glossary): Term | undefined => learningOrder[0] ?? terms[0];

/** The name of the file in which the example is found. */
export const exampleShardName = (glossary: Glossary): string => {
  const key = nameToKey(exampleTerm(glossary)?.source.term ?? '');
  return prefixToName(String.fromCodePoint(key.codePointAt(0) ?? 0));
};

/** Its path. */
export const exampleShard = (glossary: Glossary): string => searchShardPath(exampleShardName(glossary));
