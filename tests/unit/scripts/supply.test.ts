/** What the project is made with: the checks find nothing in it, and each finds what it is there for. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { checkLicences } from '../../../scripts/supply/check-licences.ts';
import { checkLockfile } from '../../../scripts/supply/check-lockfile.ts';
import {
  packagesOf,
  readSupply,
  shippedPlaces,
  type LockEntry,
  type Supply,
} from '../../../scripts/supply/lockfile.ts';
import { toBill } from '../../../scripts/supply/sbom.ts';
import { projectRoot } from '../../../src/astro/workspace.ts';

const supply = readSupply(projectRoot);
const { manifest, lock } = supply;

/** The project with one package changed, or added. */
const withEntry = (name: string, change: Partial<LockEntry>): Supply => {
  const place = `node_modules/${name}`;
  const before = lock.packages[place] ?? { version: '1.0.0', integrity: `sha512-${'A'.repeat(86)}==`, license: 'MIT' };
  const changed = { ...lock, packages: { ...lock.packages, [place]: { ...before, ...change } } };
  return { ...supply, lock: changed, packages: packagesOf(changed) };
};

test('of this project, the lock and the licences are in order', () => {
  expect([...checkLockfile(supply), ...checkLicences(supply)]).toEqual([]);
  expect(supply.packages.length).toBeGreaterThan(500);
});

test('npm runs no script of a package that it installs', () => {
  expect(readFileSync(join(projectRoot, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
});

describe('the check of the lock', () => {
  test.each<[string, Partial<LockEntry>, string]>([
    ['without a hash', { integrity: undefined as never }, 'zod@4.6.7 has no SHA-512'],
    ['with a weaker hash', { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, 'zod@4.6.7 has no SHA-512'],
    ['from a repository', { resolved: 'git+ssh://git@host.example/x.git#1' }, 'comes from git+ssh'],
    ['from some place', { resolved: 'https://files.example/zod.tgz' }, 'comes from https://files.example'],
    [
      'that is another',
      { resolved: 'https://registry.example/zed/-/zed-4.6.7.tgz' },
      'comes from https://registry.example/zed',
    ],
    ['from a folder', { link: true }, 'zod@4.6.7 is a link'],
    ['within another', { inBundle: true }, 'is bundled with another, unhashed'],
    ['that runs a script', { hasInstallScript: true }, 'runs a script when it is installed'],
    ['that is given up', { deprecated: 'Use another.' }, 'is deprecated: Use another.'],
  ])('finds a package %s', (_, change, fault) => {
    expect(checkLockfile(withEntry('zod', change))).toEqual([expect.stringContaining(fault)]);
  });

  test('finds a second registry', () => {
    const one = withEntry('zod', { resolved: 'https://one.example/zod/-/zod-4.6.7.tgz' });
    expect(checkLockfile(one)).toEqual([]);
    const { packages } = one;
    const two = packages.map((entry) =>
      entry.id === 'diff@9.0.0' ? { ...entry, resolved: 'https://two.example/diff/-/diff-9.0.0.tgz' } : entry,
    );
    expect(checkLockfile({ ...one, packages: two })).toEqual([
      'package-lock.json: its packages come from two.example and one.example, expected one.',
    ]);
  });

  test('finds one more platform without a hash', () => {
    const faults = checkLockfile(
      withEntry('@pagefind/solaris-x64', { version: '1.6.0', integrity: undefined as never }),
    );
    expect(faults).toEqual(['package-lock.json: @pagefind/solaris-x64@1.6.0 has no SHA-512.']);
  });

  test('finds a second copy of a package that is heavy', () => {
    expect(checkLockfile(withEntry('knip/node_modules/zod', { version: '3.25.0' }))).toEqual([
      'package-lock.json: there are 2 copies of zod, expected one: zod@4.6.7, zod@3.25.0.',
    ]);
  });

  test('finds an exception that nothing needs', () => {
    const hashed = withEntry('@pagefind/darwin-x64', { integrity: `sha512-${'A'.repeat(86)}==` });
    expect(checkLockfile(hashed)).toEqual(['exceptions.ts: @pagefind/darwin-x64@1.6.0 needs no exception any more.']);
  });

  test.each(['^4.6.7', '~4.6.7', '4', 'latest', 'file:../zod', 'git+https://host.example/zod.git'])(
    'finds %s in package.json, which is not locked so',
    (zod) => {
      const dependencies = { ...manifest.dependencies, zod };
      const faults = checkLockfile({ ...supply, manifest: { ...manifest, dependencies } });
      expect(faults).toEqual([
        `package.json: zod is "${zod}", expected an exact version.`,
        'package-lock.json: its dependencies are not those of package.json; run "npm install".',
      ]);
    },
  );

  test('finds an override without a reason', () => {
    const overrides = { ...manifest.overrides, vite: '1.0.0' };
    expect(checkLockfile({ ...supply, manifest: { ...manifest, overrides } })).toEqual([
      'package.json: the override of vite needs an exact version, and a reason in exceptions.ts.',
    ]);
  });
});

describe('the check of licences', () => {
  test.each(['GPL-3.0-only', 'MIT AND GPL-2.0-or-later', 'SSPL-1.0', 'UNLICENSED', 'SEE LICENSE IN LICENSE', ''])(
    'finds %j',
    (license) => {
      expect(checkLicences(withEntry('left', { license }))).toEqual([
        `left@1.0.0 is under "${license}", which is not on the list.`,
      ]);
    },
  );

  test.each(['ISC', '(MPL-2.0 OR Apache-2.0)', 'MIT AND BSD-3-Clause'])('lets %s pass', (license) => {
    expect(checkLicences(withEntry('left', { license }))).toEqual([]);
  });
});

describe('the bill of materials', () => {
  const bill = toBill(supply);

  test('is valid by the schema of CycloneDX 1.6', () => {
    const schemas = join(
      dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')),
      'res/schema',
    );
    const read = (name: string): object =>
      JSON.parse(readFileSync(join(schemas, `${name}.SNAPSHOT.schema.json`), 'utf8')) as object;
    // Formats are notes; ours are proven below.
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
    for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs'])
      ajv.addSchema(read(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
    const validate = ajv.compile(read('bom-1.6'));
    validate(bill);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...bill, components: [{ type: 'library' }] })).toBe(false);
  });

  test('has what a build needs, each with licence and hash, and nothing that is for development only', () => {
    const shipped = new Set(shippedPlaces(lock));
    const expected = supply.packages.filter(({ dev, devOptional, peer }) => !dev && !devOptional && !peer);
    expect(expected.filter(({ place }) => !shipped.has(place)).map(({ id }) => id)).toEqual([]);
    expect(supply.packages.filter(({ place, dev }) => dev && shipped.has(place)).map(({ id }) => id)).toEqual([]);
    expect(bill.components).toHaveLength(shipped.size);
    expect(bill.components.filter(({ licenses }) => !licenses).map(({ purl }) => purl)).toEqual([]);
    expect(bill.components.filter(({ hashes }) => !hashes).map(({ purl }) => purl)).toEqual(
      ['darwin-arm64', 'darwin-x64', 'freebsd-x64', 'windows-arm64', 'windows-x64'].map(
        (platform) => `pkg:npm/%40pagefind/${platform}@1.6.0`,
      ),
    );
    expect(bill.components.find(({ name }) => name === 'zod')).toMatchObject({
      purl: 'pkg:npm/zod@4.6.7',
      hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[\da-f]{128}$/) as string }],
    });
  });

  test('names what each part needs, and every part is reached', () => {
    const refs = new Set(['headword', ...bill.components.map((component) => component['bom-ref'])]);
    const needed = bill.dependencies.flatMap(({ dependsOn }) => dependsOn);
    expect(needed.filter((ref) => !refs.has(ref))).toEqual([]);
    expect([...refs].filter((ref) => ref !== 'headword' && !needed.includes(ref))).toEqual([]);
  });

  test('is the same again', () => {
    expect(JSON.stringify(toBill(readSupply(projectRoot)))).toBe(JSON.stringify(bill));
  });
});

test('README says of every package of package.json what it is for', () => {
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8').split('### Packages')[1] ?? '';
  const families: readonly [RegExp, string][] = [
    [/^@fontsource/, '@fontsource/*'],
    [/^node-/, 'node-*'],
    [/^@citation-js\//, '@citation-js'],
    [/^@types\//, '@types/*'],
  ];
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).map(
    (name) => families.find(([pattern]) => pattern.test(name))?.[1] ?? name,
  );
  const words = new Set(readme.toLowerCase().split(/[\s,;:()|]+|\.(?=\s)/));
  expect([...new Set(names)].filter((name) => !words.has(name.toLowerCase()))).toEqual([]);
});
