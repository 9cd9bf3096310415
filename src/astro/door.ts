/**
 * The door between the pipeline, which runs in plain Node, and Astro's pages, which run through Vite: both see the same
 * object through a global symbol, so that no renderer and no text is bundled.
 */
import type { DiagramTexts, Glossary, Guide, Term } from '../model/glossary.ts';
import type { History } from '../model/history/change.ts';
import type { Sheet } from '../model/sheets.ts';
import type { GuideEnvironment } from '../render/guide-blocks.ts';
import type { Html } from '../render/html.ts';
import type { LiveNotice } from '../strings/live-notice.ts';
import { wordsOf, type Words } from '../strings.ts';

export interface OpenSite {
  readonly glossary: Glossary;
  readonly diagramTexts: DiagramTexts;
  /** JSON twins as they are written. */
  readonly twins: {
    readonly textOf: (page: Term | Guide) => string;
    /** SHA-256 of the text without the version that it may say, in hexadecimal; the text is made when nobody asked for it before. */
    readonly hashOf: (page: Term | Guide) => string;
    /** The first 12 digits of the digest: enough to tell versions of one page apart. */
    readonly versionOf: (page: Term | Guide) => string;
  };
  /** What changed since the site published before. */
  readonly history: () => History;
  /** True in a build: pages of terms are filled into one frame. */
  readonly drawsFrame: boolean;
  /** Digest of what every page prints of the site. */
  readonly siteDigest: string;
  /** Digest of all that the page of a term prints; equal digest, equal page. */
  readonly termDigest: (term: Term) => string;
  /** The rendered body of a term's page. */
  readonly termFragment: (term: Term) => Promise<Html>;
  /** Digest of all that a sheet prints. */
  readonly sheetDigest: (sheet: Sheet) => string;
  /** The rendered body of a sheet. */
  readonly sheetFragment: (sheet: Sheet) => Html;
  /** Digest of all that the page of a guide prints. */
  readonly guideDigest: (guide: Guide) => string;
  /** The rendered body of a guide written as plain Markdown; undefined for MDX, which Astro renders. */
  readonly guideFragment: (guide: Guide) => Promise<Html | undefined>;
  /** Path of a guide's file, relative to the project, with "/". */
  readonly guideFile: (guide: Guide) => string;
  /** What an MDX guide needs to draw its blocks; undefined for a file that is no guide. */
  readonly guideEnvironment: (file: URL | undefined) => GuideEnvironment | undefined;
}

const key = Symbol.for('headword.site');
const holder = globalThis as { [key]?: OpenSite };

/** Makes a site the one that pages see. */
export const openSite = (site: OpenSite): void => {
  holder[key] = site;
};

/** The site that pages draw; undefined when no command has opened one, as when types are checked. */
export const openedSite = (): OpenSite | undefined => holder[key];

/** The site that pages draw. Throws when no command has opened one. */
export const currentSite = (): OpenSite => {
  const site = openedSite();
  if (!site) throw new Error('No site is open. Run "npm run build" or "npm run dev"; they read content/ first.');
  return site;
};

/** The interface in the language of the site that pages draw. */
export const currentWords = (): Words => wordsOf(currentSite().glossary.site);

/** What an MDX guide needs to draw its blocks; undefined for a file that is no guide, or when no site is open. */
export const guideEnvironment: OpenSite['guideEnvironment'] = (file) => holder[key]?.guideEnvironment(file);

/** The part of a live site that Astro's development server needs. */
export interface LiveDoor {
  readonly onChange: (listener: () => Promise<void>) => void;
  /** What keeps the last change from being shown; undefined when nothing does. */
  readonly notice: () => LiveNotice | undefined;
}

const liveKey = Symbol.for('headword.live');
const liveHolder = globalThis as { [liveKey]?: LiveDoor };

/** Makes a live site known to Astro's development server. */
export const openLiveDoor = (live: LiveDoor): void => {
  liveHolder[liveKey] = live;
};

/** The live site; undefined in a build. */
export const currentLiveSite = (): LiveDoor | undefined => liveHolder[liveKey];
