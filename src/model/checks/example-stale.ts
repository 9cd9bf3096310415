/**
 * A recorded verdict speaks of the codes as they were when they were judged.
 */
import { warningAt, type Check } from '../check.ts';

const hint = 'Run npm run examples -- --write; it judges the codes again and records the verdict.';

export const exampleStale: Check = ({ terms, glossary }) =>
  terms.flatMap(({ source, document }) => {
    const { tool, digest } = source.code_verify ?? {};
    if ((!tool && !digest) || glossary.bySlug.get(source.slug)?.verdict) return [];
    const message = 'Unexpected verdict on codes that have changed since, expected one on the codes as they are.';
    return [warningAt(document, ['code_verify', 'digest'], 'example-stale', message, hint)];
  });
