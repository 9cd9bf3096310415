/**
 * A file of the site that is no page.
 */
import type { OpenSite } from '../door.ts';

export interface Artefact {
  /** Path in the site, with "/". */
  readonly path: string;
  /** Makes its text. */
  readonly text: () => string;
  /** Digest of all that the text is made of, where that costs less than the text: it is made for a new digest only. */
  readonly from?: () => string;
}

/** What the files are made of. */
export type ArtefactSources = Pick<
  OpenSite,
  'glossary' | 'diagramTexts' | 'twins' | 'history' | 'termDigest' | 'guideDigest'
>;
