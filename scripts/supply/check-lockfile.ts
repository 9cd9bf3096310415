/**
 * That the lock says exactly what is installed and proves it: exact versions, one hash each, nothing from elsewhere than the
 * registry, nothing that has to run to be installed.
 */
import { installScripts, overrides, single, unhashed } from './exceptions.ts';
import type { LockedPackage, Manifest, Supply } from './lockfile.ts';

const exact = /^\d+\.\d+\.\d+$/;
const sha512 = /^sha512-[A-Za-z\d+/]{86}==$/;

/** Whether an entry's address is that of its own package, as registries lay them out; most locks leave it out. */
const isOwnAddress = ({ name, version = '', resolved }: LockedPackage): boolean => {
  if (resolved === undefined) return true;
  const url = URL.parse(resolved);
  return url?.protocol === 'https:' && url.pathname.endsWith(`/${name}/-/${name.replace(/^.*\//, '')}-${version}.tgz`);
};

const groups = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

const checkManifest = (manifest: Manifest): readonly string[] => [
  ...groups.flatMap((group) =>
    Object.entries(manifest[group])
      .filter(([, version]) => !exact.test(version))
      .map(([name, version]) => `package.json: ${name} is "${version}", expected an exact version.`),
  ),
  ...Object.entries(manifest.overrides ?? {})
    .filter(([name, version]) => !exact.test(version) || overrides[name] === undefined)
    .map(([name]) => `package.json: the override of ${name} needs an exact version, and a reason in exceptions.ts.`),
];

const checkAgreement = ({ manifest, lock }: Supply): readonly string[] => {
  const own = lock.packages[''];
  const locked = (group: (typeof groups)[number]): unknown => (own as Partial<Manifest> | undefined)?.[group];
  return [
    ...(lock.lockfileVersion === 3 ? [] : [`package-lock.json: version ${lock.lockfileVersion}, expected 3.`]),
    ...groups
      .filter((group) => JSON.stringify(locked(group)) !== JSON.stringify(manifest[group]))
      .map((group) => `package-lock.json: its ${group} are not those of package.json; run "npm install".`),
  ];
};

const checkPackage = (entry: LockedPackage): readonly string[] => {
  const { id, name, version = '', integrity, resolved, link, inBundle, hasInstallScript, deprecated } = entry;
  const isExcused = integrity === undefined && unhashed[id] !== undefined;
  return [
    ...(exact.test(version.replace(/[-+].*$/, '')) ? [] : ['has no version']),
    ...(isExcused || sha512.test(integrity ?? '') ? [] : ['has no SHA-512']),
    ...(isOwnAddress(entry) ? [] : [`comes from ${resolved}`]),
    ...(link ? ['is a link'] : []),
    ...(inBundle ? ['is bundled with another, unhashed'] : []),
    ...(hasInstallScript && installScripts[name] === undefined ? ['runs a script when it is installed'] : []),
    ...(deprecated === undefined ? [] : [`is deprecated: ${deprecated}`]),
  ].map((fault) => `package-lock.json: ${id} ${fault}.`);
};

/** Registries that the packages come from, where the lock names them: one at most. */
const checkHosts = ({ packages }: Supply): readonly string[] => {
  const hosts = new Set(packages.flatMap(({ resolved = '' }) => URL.parse(resolved)?.host ?? []));
  return hosts.size > 1 ? [`package-lock.json: its packages come from ${[...hosts].join(' and ')}, expected one.`] : [];
};

const checkCopies = ({ packages }: Supply): readonly string[] =>
  single.flatMap((name) => {
    const copies = packages.filter((entry) => entry.name === name).map(({ id }) => id);
    return copies.length === 1
      ? []
      : [`package-lock.json: there are ${copies.length} copies of ${name}, expected one: ${copies.join(', ')}.`];
  });

const checkExceptions = ({ manifest, packages }: Supply): readonly string[] => {
  const has = (test: (entry: LockedPackage) => boolean): boolean => packages.some(test);
  return [
    ...Object.keys(unhashed).filter((id) => !has((entry) => entry.id === id && entry.integrity === undefined)),
    ...Object.keys(installScripts).filter(
      (name) => !has((entry) => entry.name === name && entry.hasInstallScript === true),
    ),
    ...Object.keys(overrides).filter((name) => manifest.overrides?.[name] === undefined),
  ].map((name) => `exceptions.ts: ${name} needs no exception any more.`);
};

/** Faults of both files, a sentence each. */
export const checkLockfile = (supply: Supply): readonly string[] => [
  ...checkManifest(supply.manifest),
  ...checkAgreement(supply),
  ...supply.packages.flatMap(checkPackage),
  ...checkHosts(supply),
  ...checkCopies(supply),
  ...checkExceptions(supply),
];
