/**
 * A former slug leads to one term, and no page of today stands in its place.
 */
import { reservedSlugs } from '../../schema/text.ts';
import type { TermFile } from '../content-file.ts';
import { errorAt, hasTerm, type Check, type Content } from '../check.ts';

type Fault = readonly [expected: string, hint: string];

const faultOf = (content: Content, own: string, former: string, owner: string | undefined): Fault | undefined => {
  if (former === own) return ['another than the slug of today', 'Remove it.'];
  if (owner === own) return ['each once', 'Remove the second.'];
  if (hasTerm(content, former)) return [`one that no term has: glossary/${former}.json is there`, 'Remove it here.'];
  if (owner !== undefined)
    return [`one that no other term had: "${owner}" says so too`, 'Decide where the former address leads.'];
  return reservedSlugs.has(former) ? ['a slug that is not reserved', 'Remove it.'] : undefined;
};

export const formerSlug: Check = (content) => {
  const owners = new Map<string, string>();
  const check = ({ source, document }: TermFile) =>
    (source.renamed_from ?? []).flatMap((former, index) => {
      const fault = faultOf(content, source.slug, former, owners.get(former));
      if (!owners.has(former)) owners.set(former, source.slug);
      if (!fault) return [];
      const message = `Unexpected former slug "${former}", expected ${fault[0]}.`;
      return [errorAt(document, ['renamed_from', index], 'former-slug', message, fault[1])];
    });
  return content.terms.flatMap(check);
};
