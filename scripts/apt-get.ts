/**
 * Installs a package of Debian where that is ours to do: as root, with apt-get.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, rmSync, writeFileSync } from 'node:fs';

/** Whether a file is there and may be run. */
export const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const run = (...args: readonly string[]): boolean =>
  spawnSync('apt-get', ['-q', ...args], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Asked by packages before they start a service (https://people.debian.org/~hmh/invokerc.d-policyrc.d-specification.txt). */
const policy = '/usr/sbin/policy-rc.d';

/** Installs without starting what the package would start: a test needs the program, not a server at port 80. */
const withoutServices = (install: () => boolean): boolean => {
  if (existsSync(policy)) return install();
  writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    return install();
  } finally {
    rmSync(policy, { force: true });
  }
};

/** Installs a package when this is root on Debian; says so, with the reason. False where it is not installed. */
export const aptGet = (name: string, reason: string): boolean => {
  if (process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) return false;
  process.stderr.write(`${reason} Installing it with apt-get …\n`);
  return withoutServices(() => run('update') && run('install', '-y', '--no-install-recommends', name));
};
