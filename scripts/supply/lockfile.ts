/**
 * What package.json asks for and package-lock.json answers: every package that npm may put on a machine, of every platform
 * (npm's documentation, "package-lock.json").
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Ranges = Readonly<Record<string, string>>;

/** An entry of the lock, as npm writes it. */
export interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly peer?: boolean;
  readonly optional?: boolean;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly hasInstallScript?: boolean;
  readonly deprecated?: string;
  readonly dependencies?: Ranges;
  readonly optionalDependencies?: Ranges;
  readonly peerDependencies?: Ranges;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies: Ranges;
  readonly devDependencies: Ranges;
  readonly optionalDependencies: Ranges;
  readonly overrides?: Ranges;
}

export interface Lockfile {
  readonly lockfileVersion: number;
  /** Place → entry; the place of the project itself is "". */
  readonly packages: Readonly<Record<string, LockEntry>>;
}

/** A package at a place below node_modules. */
export interface LockedPackage extends LockEntry {
  readonly place: string;
  readonly name: string;
  /** Name and version, e.g. "zod@4.6.7". */
  readonly id: string;
}

export interface Supply {
  readonly root: string;
  readonly manifest: Manifest;
  readonly lock: Lockfile;
  readonly packages: readonly LockedPackage[];
}

const folder = 'node_modules/';
const nameOf = (place: string): string => place.slice(place.lastIndexOf(folder) + folder.length);

/** The packages of a lock, without the project itself. */
export const packagesOf = ({ packages }: Lockfile): readonly LockedPackage[] =>
  Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, entry]) => {
      const name = nameOf(place);
      return { ...entry, place, name, id: `${name}@${entry.version ?? ''}` };
    });

/** Reads both files of a project. */
export const readSupply = (root: string): Supply => {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const lock = read('package-lock.json') as Lockfile;
  return { root, manifest: read('package.json') as Manifest, lock, packages: packagesOf(lock) };
};

/** The place of the package that another at `from` gets by a name: its own, or the nearest above it. */
const resolvePackage = ({ packages }: Lockfile, from: string, name: string): string | undefined => {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf(folder) - 1))) {
    const found = `${place === '' ? '' : `${place}/`}${folder}${name}`;
    if (packages[found]) return found;
    if (place === '') return undefined;
  }
};

/** The places of the packages that an entry asks for, of those that are locked. */
export const dependenciesOf = (lock: Lockfile, place: string): readonly string[] => {
  const {
    dependencies,
    optionalDependencies,
    peerDependencies = {},
    peerDependenciesMeta,
  } = lock.packages[place] ?? {};
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta?.[name]?.optional);
  const names = [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers];
  return [...new Set(names.flatMap((name) => resolvePackage(lock, place, name) ?? []))];
};

/** The places of all that a build needs: what the project depends on, not for development only. */
export const shippedPlaces = (lock: Lockfile): readonly string[] => {
  const found = new Set<string>();
  const waiting = [...dependenciesOf(lock, '')];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (found.has(place)) continue;
    found.add(place);
    waiting.push(...dependenciesOf(lock, place));
  }
  return [...found].toSorted();
};
