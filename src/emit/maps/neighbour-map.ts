/**
 * The small map of a term: what to read first, what it leads to, what is related to it and what goes wrong around it.
 */
import type { Reference, Term } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import { fill, wordsOf } from '../../strings.ts';
import { tag } from '../mdx.ts';
import { mapPath, pagePath, referencePath } from '../paths.ts';

/** Boxes of a band: two rows, one for problems. Where there are more, the last says how many and leads to their list. */
const bandsOf = ({ prerequisites, unlocks, related, problems }: Term) =>
  [
    { kind: 'before', references: prerequisites, list: 'prerequisites', most: 4 },
    { kind: 'after', references: unlocks, list: 'next', most: 4 },
    { kind: 'problem', references: problems, list: 'problems', most: 2 },
    { kind: 'related', references: related, list: 'related', most: 4 },
  ] as const;

type Band = ReturnType<typeof bandsOf>[number];

const toBand = (site: Site, { kind, list }: Band, references: readonly Reference[], shown: number) => {
  const hidden = references.length - shown;
  return {
    kind,
    nodes: [
      ...references.slice(0, shown).map((to) => ({ title: to.title, href: referencePath(site, to) ?? '' })),
      ...(hidden > 0 ? [{ title: fill(wordsOf(site).strings['map.more'], { n: hidden }), href: `#${list}` }] : []),
    ],
  };
};

/** The tag of the map, or nothing for a term without neighbours. A term that is named twice stands where it is first. */
export const neighbourMapTag = (site: Site, term: Term): string => {
  const seen = new Set([term.slug]);
  const [before, after, problem, related] = bandsOf(term).map((band) => {
    const references = band.references.filter(({ to, exists }) => exists && !seen.has(to));
    const shown = references.length > band.most ? band.most - 1 : references.length;
    for (const { to } of references.slice(0, shown)) seen.add(to);
    return toBand(site, band, references, shown);
  });
  const bands = [before, after, related, problem].flatMap((band) => (band && band.nodes.length > 0 ? [band] : []));
  return bands.length === 0 ? '' : tag('TermMap', { title: term.source.term, bands, whole: pagePath(site, mapPath) });
};
