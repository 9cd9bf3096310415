/**
 * What programs read before they know a site: descriptions, indexes, what is asked of them.
 */
import type { Glossary } from '../../model/glossary.ts';
import { hasWholeRecords } from '../discovery/llms-full.ts';
import { skillName } from '../discovery/skill-name.ts';
import {
  apiCatalogPath,
  llmsFullPath,
  llmsPartPath,
  llmsPath,
  openApiPath,
  robotsPath,
  sitemapPath,
  skillPath,
  skillsPath,
} from '../paths.ts';
import { schemaNames } from '../schemas/published-schema.ts';
import { openSearchPath } from '../search/open-search.ts';
import { few, type Operation, type Part } from './operation.ts';

/** Descriptions of the site, the first of all. */
export const discoveryOperations = (glossary: Glossary): readonly Operation[] => {
  const { site, categories } = glossary;
  const schema: Part = {
    name: 'schema',
    description: 'Name of the schema.',
    examples: schemaNames,
    isEnumerated: true,
  };
  const category: Part = {
    name: 'category',
    description: 'The last part of the address of a category.',
    examples: few(categories.map((group) => group.category.path)),
  };
  const one = (id: string, path: string, summary: string): Operation => ({ id, path, tag: 'discovery', summary });
  return [
    one('getOpenApi', openApiPath, 'This description'),
    { ...one('getSchema', 'schema/1/{schema}.schema.json', 'A JSON Schema of these files'), part: schema },
    one('readIndex', llmsPath, 'Where to begin, for language models'),
    ...(categories.length > 0
      ? [
          {
            ...one('readCategoryIndex', llmsPartPath('category/{category}', 1), 'One category, for language models'),
            part: category,
          },
        ]
      : []),
    ...(hasWholeRecords(glossary)
      ? [one('readAll', llmsFullPath, 'All texts, or an index of the files that have them')]
      : []),
    one('getApiCatalog', apiCatalogPath, 'The catalogue of RFC 9727'),
    { ...one('getSkills', skillsPath, 'What agents can do with this site'), schema: 'skills' },
    one('readSkill', skillPath(skillName(site)), 'How an agent queries this site'),
    one('getSitemap', sitemapPath, 'All pages, for crawlers'),
    one('getRobots', robotsPath, 'What crawlers are asked'),
    ...(site.search ? [one('getOpenSearch', openSearchPath, 'The search of the site, for browsers')] : []),
  ];
};
