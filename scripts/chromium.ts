/**
 * Finds a Chromium for the browser tests, or installs one where that is ours to do: as root on Debian.
 */
import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { aptGet, isExecutable } from './apt-get.ts';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chrome.exe',
] as const;

const bundles = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
] as const;

/** Where Playwright unpacks the browser, below one of its `chromium-*` folders. */
const playwrightBinaries = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
] as const;

const foldersIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

const playwrightCandidates = (home: string): readonly string[] => {
  const caches = ['.cache/ms-playwright', 'Library/Caches/ms-playwright', 'AppData/Local/ms-playwright'];
  return caches.flatMap((cache) =>
    foldersIn(join(home, cache))
      .filter((name) => /^chromium-\d+$/.test(name))
      .toSorted((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
      .flatMap((name) => playwrightBinaries.map((binary) => join(home, cache, name, binary))),
  );
};

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

const surroundings = (): Surroundings => ({ env: process.env, home: homedir() });

/** Path of a Chromium: CHROME_PATH, a usual name on PATH, Playwright's newest, an app of macOS; undefined for none. */
export const findChromium = ({ env, home }: Surroundings = surroundings()): string | undefined => {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    ...(env['CHROME_PATH'] ? [env['CHROME_PATH']] : []),
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...playwrightCandidates(home),
    ...bundles,
  ];
  return candidates.find(isExecutable);
};

/** Installs Debian's Chromium when this is root on Debian; returns its path, or undefined. */
export const installChromium = (): string | undefined =>
  aptGet('chromium', 'The browser tests need Chromium.') ? findChromium() : undefined;

/** What to tell when there is none. */
export const chromiumAdvice =
  'The browser tests need Chromium, and none was found. Install it (Debian: "apt-get install chromium", macOS: ' +
  '"brew install --cask chromium", anywhere: "npx playwright install chromium"), or set CHROME_PATH to its binary.';
