/**
 * The name of the skill with which agents query a glossary (https://agentskills.io/specification): the title in lower-case
 * letters, digits and single hyphens.
 */
import type { Site } from '../../model/site.ts';

export const skillName = ({ title }: Pick<Site, 'title'>): string => {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replaceAll(/^-|-$/g, '');
  if (words === '') return 'glossary';
  return words.includes('glossary') ? words : `${words}-glossary`;
};
