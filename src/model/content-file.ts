/**
 * The files that the model is built from: parsed, and each fitting its schema.
 */
import type { SourceDocument } from '../schema/document.ts';
import { mentionsIn } from '../schema/mentions.ts';
import type { TermSource } from '../schema/term.ts';
import { halves, notesOf } from './code-notes.ts';
import type { Guide } from './glossary.ts';

export interface TermFile {
  readonly source: TermSource;
  readonly document: SourceDocument;
}

export type GuideFile = Pick<Guide, 'slug' | 'format' | 'source' | 'document' | 'body' | 'linesBefore' | 'outline'>;

/** Every text of a term in which `[[slug]]` links count. */
export const proseOf = (source: TermSource): readonly string[] => [
  source.short,
  source.long,
  source.misconception ?? '',
  source.why_it_matters ?? '',
  ...(source.common_mistakes ?? []),
  ...(source.when_to_use ?? []),
  ...(source.avoid_when ?? []),
  source.quick_fix ?? '',
  source.severity_reason ?? '',
  ...(source.detection?.hints ?? []),
  ...halves.flatMap((half) => notesOf(source, half).map(({ text }) => text)),
  ...(source.confused_with ?? []).map(({ difference }) => difference),
];

/** Slugs that the prose of a term links to. */
export const mentionsOf = ({ source }: TermFile): readonly string[] => proseOf(source).flatMap(mentionsIn);

/** Slugs that a term names in any way, each as often as it does. */
export const namedByTerm = (file: TermFile): readonly string[] => [
  ...(file.source.related ?? []),
  ...(file.source.prerequisites ?? []),
  ...(file.source.related_problems ?? []),
  ...(file.source.confused_with ?? []).map(({ slug }) => slug),
  ...(file.source.replaced_by ? [file.source.replaced_by] : []),
  ...mentionsOf(file),
];

/** Slugs that a guide names in any way. */
export const namedByGuide = ({ source, outline }: GuideFile): readonly string[] => [
  ...(source.terms ?? []),
  ...outline.mentions.map((mention) => mention.url),
];
