/**
 * `glossary/terms.ndjson`: every term on a line of its own, for programs that want them all in one request.
 */
import type { DiagramTexts, Glossary } from '../../model/glossary.ts';
import { compareCodeUnits } from '../../schema/issue.ts';
import { toPortable } from '../twin/portable.ts';
import { termToTwin } from '../twin/twin.ts';

/** The twins by slug, each a line of JSON, without the texts that may not be carried away. */
export const buildTermLines = ({ site, terms }: Glossary, texts: DiagramTexts): string =>
  terms
    .toSorted((one, other) => compareCodeUnits(one.slug, other.slug))
    .map((term) => `${JSON.stringify(toPortable(site, term, termToTwin(site, term, texts)))}\n`)
    .join('');
