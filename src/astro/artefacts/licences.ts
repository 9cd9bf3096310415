/**
 * `licences.txt`: the licences of what a site carries along. Those of the fonts and of the search ask that their notice goes
 * wherever they go.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../model/site.ts';
import { projectRoot } from '../workspace.ts';
import type { Artefact } from './artefact.ts';

interface Carried {
  readonly name: string;
  /** Where it is in the site. */
  readonly where: string;
  /** The file with its licence, below the project. */
  readonly file: string;
}

const pages: readonly Carried[] = [
  { name: 'Headword', where: 'Scripts and styles, in _astro/ and theme.js', file: 'LICENSE' },
  {
    name: 'Atkinson Hyperlegible Next',
    where: 'Font of the text, in _astro/',
    file: 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/LICENSE',
  },
  {
    name: 'Source Serif 4',
    where: 'Font of headings, in _astro/',
    file: 'node_modules/@fontsource/source-serif-4/LICENSE',
  },
];

const search: Carried = {
  name: 'Pagefind',
  where: 'Search, in pagefind/',
  file: 'node_modules/pagefind/LICENSE/LICENSE',
};

const toPart = ({ name, where, file }: Carried): string => {
  const whole = readFileSync(join(projectRoot, file), 'utf8').replaceAll('\r\n', '\n');
  // What our own file says of the texts and fonts of this repository is not said of another site.
  const text = (file === 'LICENSE' ? (whole.split('\nThe texts in content/')[0] ?? '') : whole).trim();
  return [name, '='.repeat(name.length), where, '', text].join('\n');
};

/** The file of a site. The texts of the site itself have their own licence, which its pages tell. */
export const licencesOf = (site: Pick<Site, 'search'>): Artefact => ({
  path: 'licences.txt',
  text: () => `${[...pages, ...(site.search ? [search] : [])].map(toPart).join('\n\n\n')}\n`,
});
