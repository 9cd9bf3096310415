/**
 * Everything that a program can ask this site for: one entry an address, or a kind of address with a part to fill in.
 */
import type { Glossary } from '../../model/glossary.ts';
import { changesPath, feedPaths, llmsPartPath, searchShardPath, termLinesPath, vocabularyPath } from '../paths.ts';
import { discoveryOperations } from './discovery-operations.ts';
import { exampleShardName } from './example-term.ts';
import { few, type Operation, type Part } from './operation.ts';

const slugPart = (of: string, slugs: readonly string[]): Part => ({
  name: 'slug',
  description: `Slug of the ${of}.`,
  pattern: '^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$',
  examples: few(slugs),
});

const termOperations = (glossary: Glossary): readonly Operation[] => {
  const part = slugPart(
    'term',
    glossary.learningOrder.map(({ slug }) => slug),
  );
  const name: Part = {
    name: 'name',
    description: 'A beginning of names, written as getSearchIndex says.',
    pattern: '^(?:[a-z0-9]|-[0-9a-f]{2})+_$',
    examples: [exampleShardName(glossary)],
  };
  return [
    {
      id: 'getTerm',
      path: 'glossary/{slug}.json',
      tag: 'terms',
      summary: 'The record of a term',
      schema: 'term',
      part,
    },
    { id: 'readTerm', path: 'glossary/{slug}.md', tag: 'terms', summary: 'A term in Markdown', part },
    { id: 'showTerm', path: 'glossary/{slug}', tag: 'terms', summary: 'The page of a term', part },
    {
      id: 'getTermLines',
      path: termLinesPath,
      tag: 'terms',
      summary: 'All terms, a record a line',
      schema: 'portable-term',
    },
    {
      id: 'searchNames',
      path: searchShardPath('{name}'),
      tag: 'search',
      summary: 'Names that begin alike',
      schema: 'search',
      part: name,
    },
  ];
};

const guideOperations = ({ guides }: Glossary): readonly Operation[] => {
  const part = slugPart(
    'guide',
    guides.map(({ slug }) => slug),
  );
  return [
    {
      id: 'getGuide',
      path: 'guides/{slug}.json',
      tag: 'guides',
      summary: 'The record of a guide',
      schema: 'guide',
      part,
    },
    { id: 'readGuide', path: 'guides/{slug}.md', tag: 'guides', summary: 'A guide in Markdown', part },
    { id: 'showGuide', path: 'guides/{slug}', tag: 'guides', summary: 'The page of a guide', part },
    {
      id: 'readGuideIndex',
      path: llmsPartPath('guides', 1),
      tag: 'discovery',
      summary: 'The guides, for language models',
    },
  ];
};

const gatheringOperations: readonly Operation[] = [
  {
    id: 'getIndex',
    path: 'glossary/index.json',
    tag: 'terms',
    summary: 'All terms in short, with hashes of their records',
    schema: 'index',
  },
  {
    id: 'getVocabulary',
    path: vocabularyPath,
    tag: 'terms',
    summary: 'The glossary as a SKOS vocabulary',
    schema: 'vocabulary',
  },
  {
    id: 'getFacets',
    path: 'facets.json',
    tag: 'lists',
    summary: 'Terms by category, tag, severity and so on',
    schema: 'facets',
  },
  {
    id: 'getPaths',
    path: 'path.json',
    tag: 'lists',
    summary: 'Learning paths, and what to read before and after each term',
    schema: 'path',
  },
  {
    id: 'getSearchIndex',
    path: searchShardPath('index'),
    tag: 'search',
    summary: 'How to find a term by name, and which files there are for that',
    schema: 'search-index',
  },
  {
    id: 'getChanges',
    path: changesPath,
    tag: 'changes',
    summary: 'What was added, edited, renamed and retired',
    schema: 'changes',
  },
  { id: 'getJsonFeed', path: feedPaths.json, tag: 'changes', summary: 'The changes as JSON Feed', schema: 'feed' },
  { id: 'getRss', path: feedPaths.rss, tag: 'changes', summary: 'The changes as RSS' },
  { id: 'getAtom', path: feedPaths.atom, tag: 'changes', summary: 'The changes as Atom' },
];

/** All operations of a site. */
export const operationsOf = (glossary: Glossary): readonly Operation[] => [
  ...(glossary.terms.length > 0 ? termOperations(glossary) : []),
  ...(glossary.guides.length > 0 ? guideOperations(glossary) : []),
  ...gatheringOperations,
  ...discoveryOperations(glossary),
];
