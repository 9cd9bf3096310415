/**
 * That every package may be used: its licence, an SPDX expression (https://spdx.dev/learn/handling-license-info/), is
 * permissive, or the package is excepted by name.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import satisfies from 'spdx-satisfies';
import { knownLicences, licences, otherLicences } from './exceptions.ts';
import type { LockedPackage, Supply } from './lockfile.ts';

/** The licence that the manifest of an installed package names; undefined where it is not installed or names none. */
const installedLicence = (root: string, { place }: LockedPackage): string | undefined => {
  try {
    const { license } = JSON.parse(readFileSync(join(root, place, 'package.json'), 'utf8')) as { license?: unknown };
    return typeof license === 'string' ? license : undefined;
  } catch {
    return undefined;
  }
};

/** The licence of a package: as locked, as its manifest says, or as it is known otherwise. */
export const licenceOf = (root: string, entry: LockedPackage): string | undefined =>
  entry.license ?? installedLicence(root, entry) ?? knownLicences[entry.name];

const isPermissive = (licence: string): boolean => {
  try {
    return satisfies(licence, licences);
  } catch {
    return false;
  }
};

const matches = (pattern: string, name: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

/** Packages whose licence needs a thought that nobody has had, and exceptions that nothing needs. */
export const checkLicences = ({ root, packages }: Supply): readonly string[] => {
  const others = packages.filter((entry) => !isPermissive(licenceOf(root, entry) ?? ''));
  const excepted = Object.keys(otherLicences);
  return [
    ...others
      .filter(({ name }) => !excepted.some((pattern) => matches(pattern, name)))
      .map((entry) => `${entry.id} is under "${licenceOf(root, entry) ?? 'no licence'}", which is not on the list.`),
    ...excepted
      .filter((pattern) => !others.some(({ name }) => matches(pattern, name)))
      .map((pattern) => `exceptions.ts: ${pattern} needs no exception any more.`),
  ];
};
