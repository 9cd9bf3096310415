/**
 * Where a site may be published: its folder is replaced as a whole, so that nothing else may be in it.
 */
import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { changesPath } from '../../emit/paths.ts';
import { EnvironmentFault } from '../lock.ts';

/** Files that every site of Headword's has. */
const marks = ['index.html', '404.json', 'openapi.json', changesPath, 'glossary/index.json', 'schema/1'];

/** Whether it has most of them: somebody may have removed one by hand. */
const isSite = (out: string): boolean => 2 * marks.filter((path) => existsSync(join(out, path))).length > marks.length;

/** Makes a folder and those around it. Node's own way to do so never ends where the system refuses, as in /proc. */
export const makeFolder = (path: string): void => {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
};

const holds = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`));
};

/**
 * The folder that is replaced when a site is published at `out`: where it is a link, what that leads to. Throws
 * `EnvironmentFault` for a place that holds one of `precious`, or anything that is no site.
 */
export const findPlace = (out: string, precious: readonly string[]): string => {
  const refuse = (reason: string): never => {
    throw new EnvironmentFault(`${out} ${reason} Choose another folder with --out.`);
  };
  if (!existsSync(out))
    return lstatSync(out, { throwIfNoEntry: false }) ? refuse('is a link that leads nowhere.') : out;
  if (!statSync(out).isDirectory()) return refuse('is no folder.');
  const place = realpathSync(out);
  const held = precious.find((path) => existsSync(path) && holds(place, realpathSync(path)));
  if (held !== undefined) return refuse(`holds ${held}, and publishing would replace all of it.`);
  if (readdirSync(place).length > 0 && !isSite(place))
    return refuse('has files in it that are no site of Headword’s, and publishing would remove them.');
  return place;
};
