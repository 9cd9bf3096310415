/**
 * npm run supply: what this project is made with. Without options it checks the lock and the licences; with --sbom it writes
 * the bill of materials.
 */
import { writeFileSync } from 'node:fs';
import { projectRoot } from '../src/astro/workspace.ts';
import { exitCodes, readOptions, runCommand, textOption } from './command.ts';
import { checkLicences } from './supply/check-licences.ts';
import { checkLockfile } from './supply/check-lockfile.ts';
import { readSupply } from './supply/lockfile.ts';
import { toBill } from './supply/sbom.ts';

const { values } = readOptions(
  {
    usage: 'npm run supply -- [options]',
    about: 'Checks that every package is pinned, hashed and under a licence that may be used.',
    options: { '--sbom FILE': 'Write the bill of materials (CycloneDX 1.6) there instead; "-" prints it.' },
  },
  { sbom: { type: 'string' } },
);

await runCommand(() => {
  const supply = readSupply(projectRoot);
  const sbom = textOption(values['sbom']);
  if (sbom !== undefined) {
    const text = `${JSON.stringify(toBill(supply), null, 2)}\n`;
    if (sbom === '-') process.stdout.write(text);
    else writeFileSync(sbom, text);
    return exitCodes.done;
  }
  const faults = [...checkLockfile(supply), ...checkLicences(supply)];
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.stdout.write(`${supply.packages.length} packages, ${faults.length} faults\n`);
  return faults.length === 0 ? exitCodes.done : exitCodes.content;
});
