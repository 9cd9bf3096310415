/**
 * `.well-known/api-catalog` (RFC 9727): what this site offers programs, as a set of links (RFC 9264).
 */
import type { Site } from '../../model/site.ts';
import { apiCatalogPath, llmsPath, openApiPath, skillPath, skillsPath } from '../paths.ts';
import { schemaPath } from '../schemas/published-schema.ts';
import { skillName } from './skill-name.ts';

/** The catalogue: it names the one interface there is, whose own links follow. */
export const apiCatalog = (site: Site) => {
  const at = (path: string, type: string) => ({ href: `${site.url}/${path}`, type });
  return {
    linkset: [
      { anchor: `${site.url}/${apiCatalogPath}`, item: [{ href: `${site.url}/` }] },
      {
        anchor: `${site.url}/`,
        'service-desc': [at(openApiPath, 'application/json')],
        'service-doc': [at(skillPath(skillName(site)), 'text/markdown'), at(llmsPath, 'text/plain')],
        'service-meta': [at(skillsPath, 'application/json')],
        describedby: [
          at(schemaPath('term'), 'application/schema+json'),
          at(schemaPath('guide'), 'application/schema+json'),
        ],
        ...(site.licence?.url && { license: [{ href: site.licence.url }] }),
      },
    ],
  };
};
