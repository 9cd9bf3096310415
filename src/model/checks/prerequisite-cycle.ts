/**
 * Prerequisites lead from the foundations upwards; a circle would have no place to start.
 */
import { errorAt, type Check } from '../check.ts';
import { prerequisiteCycles } from '../prerequisite-order.ts';

export const prerequisiteCycle: Check = ({ terms, glossary }) => {
  const graph = new Map(terms.map(({ source }) => [source.slug, source.prerequisites ?? []]));
  return prerequisiteCycles(graph).flatMap((cycle) => {
    const [slug = ''] = cycle;
    const term = glossary.bySlug.get(slug);
    if (!term) return [];
    const index = (term.source.prerequisites ?? []).indexOf(cycle[1] ?? '');
    const message = `Unexpected circle of prerequisites, expected a path: ${[...cycle, slug].join(' → ')}.`;
    return [
      errorAt(
        term.document,
        ['prerequisites', index],
        'prerequisite-cycle',
        message,
        'Decide which term comes first and remove its prerequisite.',
      ),
    ];
  });
};
