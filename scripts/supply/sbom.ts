/**
 * The bill of materials of what a build is made with: CycloneDX 1.6 as JSON (https://cyclonedx.org/docs/1.6/json/). It is
 * made of the lock alone and has neither clock nor chance in it, so the same lock gives the same bytes.
 */
import { licenceOf } from './check-licences.ts';
import { dependenciesOf, shippedPlaces, type LockedPackage, type Supply } from './lockfile.ts';

/** The address of a package (https://github.com/package-url/purl-spec); the sign of a scope is encoded. */
const toPurl = ({ name, version = '' }: Pick<LockedPackage, 'name' | 'version'>): string =>
  `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

const toHash = (integrity: string) => ({
  alg: 'SHA-512',
  content: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex'),
});

const toLicence = (licence: string) => (/[ (]/.test(licence) ? { expression: licence } : { license: { id: licence } });

const splitName = (name: string) => {
  const slash = name.indexOf('/');
  return slash < 0 ? { name } : { group: name.slice(0, slash), name: name.slice(slash + 1) };
};

const toComponent = (root: string, entry: LockedPackage) => {
  const licence = licenceOf(root, entry);
  return {
    type: 'library',
    'bom-ref': entry.place,
    ...splitName(entry.name),
    version: entry.version,
    scope: entry.optional ? 'optional' : 'required',
    ...(entry.integrity && { hashes: [toHash(entry.integrity)] }),
    ...(licence && { licenses: [toLicence(licence)] }),
    purl: toPurl(entry),
  };
};

/** The bill of a project. */
export const toBill = ({ root, manifest, lock, packages }: Supply) => {
  const own = {
    type: 'application',
    'bom-ref': manifest.name,
    name: manifest.name,
    version: manifest.version,
  } as const;
  const shipped = new Set(shippedPlaces(lock));
  const refs = ['', ...shipped];
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { ...own, licenses: [toLicence(manifest.license)], purl: toPurl(manifest) },
    },
    components: packages.filter(({ place }) => shipped.has(place)).map((entry) => toComponent(root, entry)),
    dependencies: refs.map((place) => ({
      ref: place || manifest.name,
      dependsOn: dependenciesOf(lock, place)
        .filter((found) => shipped.has(found))
        .toSorted(),
    })),
  };
};
