/**
 * The JSON twins: the public record of a page. A term's twin is its file, in the published key order, with a citation.
 */
import type { DiagramTexts, Guide, Reference, Term } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import type { GuideTwin } from '../../schema/published/guide-twin.ts';
import { schemaVersion } from '../../schema/published/published.ts';
import { termSchema, type TermSource } from '../../schema/term.ts';
import { pageCitation, termToCitation } from '../citation/citation.ts';
import { guidePath, referencePath, toAddress } from '../paths.ts';

/** Published keys in published order; the schema lists them so. */
const twinKeys: readonly string[] = Object.keys(termSchema.shape).filter(
  (key) => key !== '$schema' && key !== 'citation',
);

/** A twin as text: four spaces, no line feed at the end. */
export const twinToText = (twin: unknown): string => JSON.stringify(twin, null, 4);

/** The text of a twin that says its version: `hash` is that of the text without these two keys, its last ones. */
export const withVersion = (text: string, hash: string): string =>
  `${text.slice(0, -2)},\n    "schema_version": ${schemaVersion},\n    "content_hash": "sha256:${hash}"\n}`;

const versionLines = /,\n {4}"schema_version": \d+,\n {4}"content_hash": "sha256:[0-9a-f]{64}"\n\}$/;

/** The text of a twin without its version: what `content_hash` is the digest of. */
export const withoutVersion = (text: string): string => text.replace(versionLines, '\n}');

/** The diagram as its author wrote it, and what it says in words. */
const diagramToTwin = ({ type, source, alt }: NonNullable<TermSource['diagram']>, texts: DiagramTexts) => {
  const text = texts.get(source);
  return { type, source, ...(alt !== undefined && { alt }), ...(text !== undefined && { text }) };
};

/** The twin of a term: what its file says, untouched; keys the author left out stay out. */
export const termToTwin = (site: Site, term: Term, texts: DiagramTexts): Readonly<Record<string, unknown>> => {
  const { diagram } = term.source;
  const file: Readonly<Record<string, unknown>> = {
    ...(term.document.value as Readonly<Record<string, unknown>>),
    ...(diagram && { diagram: diagramToTwin(diagram, texts) }),
  };
  const entries = twinKeys.filter((key) => Object.hasOwn(file, key)).map((key) => [key, file[key]] as const);
  return { ...Object.fromEntries(entries), citation: file['citation'] ?? termToCitation(site, term.source) };
};

const toLink = (site: Site, reference: Reference) => {
  const path = referencePath(site, reference);
  return {
    kind: reference.kind,
    to: reference.to,
    title: reference.title,
    url: path === undefined || reference.kind === 'web' ? (path ?? null) : toAddress(site, path),
  };
};

/** The twin of a guide. */
export const guideToTwin = (site: Site, guide: Guide, texts: DiagramTexts): GuideTwin => {
  const diagrams = guide.outline.diagrams.map(({ source, alt }) =>
    diagramToTwin({ type: 'mermaid', source, ...(alt !== undefined && { alt }) }, texts),
  );
  return {
    slug: guide.slug,
    ...guide.source,
    reading_minutes: guide.readingTime,
    headings: guide.outline.headings,
    links: {
      terms: guide.terms.map((reference) => toLink(site, reference)),
      see_also: guide.seeAlso.map(({ note, ...reference }) => ({ ...toLink(site, reference), note })),
    },
    ...(diagrams.length > 0 && { diagrams }),
    body_markdown: guide.body.trim(),
    citation: pageCitation(site, guidePath(site, guide.slug)),
  };
};
