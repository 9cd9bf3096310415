/**
 * Builds the fixture site once for all tests that look at it, of both projects: at the root of a host, and below a base
 * path.
 */
import { join } from 'node:path';
import type { ProvidedContext } from 'vitest';
import type { TestProject } from 'vitest/node';
import { build, openWorkplace } from './site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folders of the built fixture site. */
    readonly sites: { readonly root: string; readonly docs: string; readonly output: string };
  }
}

type Sites = ProvidedContext['sites'];

const buildSites = (): { readonly sites: Sites; readonly close: () => void } => {
  const place = openWorkplace('full-site');
  const docs = join(place.folder, 'docs');
  const runs = [
    build('--content', place.content, '--out', place.out),
    build('--content', place.content, '--out', docs, '--base', '/docs/'),
  ];
  const failed = runs.find(({ code }) => code !== 0);
  if (failed) {
    place.close();
    throw new Error(`The fixture site could not be built:\n${failed.stderr}${failed.stdout}`);
  }
  return { sites: { root: place.out, docs, output: runs[0]?.stdout ?? '' }, close: place.close };
};

/** Vitest loads this module once for each project; what they share lies in the process. */
const shared = globalThis as { builtSites?: ReturnType<typeof buildSites> | undefined };

export default (project: TestProject): (() => void) => {
  shared.builtSites ??= buildSites();
  project.provide('sites', shared.builtSites.sites);
  return () => {
    shared.builtSites?.close();
    shared.builtSites = undefined;
  };
};
